// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.state;

import org.sealbench.device.ImageManifest;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.OptionalComponent;

/**
 * What a device remembers without power, besides its image. It is one file and replaced as a whole: with it the device
 * switches from one image to the next.
 *
 * @param station           SHA-256 of the certificate of the station it belongs to; empty while blank
 * @param clockOffsetMillis how far the device's clock is ahead of the computer's
 * @param downloads         number of downloads since the last memory reset
 * @param image             file with the image that is loaded; empty for none
 * @param downloaded        what the last download brought, if something was changed at runtime since, else {@code null}
 */
public record StoredDevice(String name, String station, OperatingMode mode, long clockOffsetMillis, long downloads,
		String image, @OptionalComponent ImageManifest downloaded) {

	public static StoredDevice blank(String name, long clockOffsetMillis) {
		return new StoredDevice(name, "", OperatingMode.STOP, clockOffsetMillis, 0, "", null);
	}

	public boolean isPaired() {
		return !station.isEmpty();
	}

	public StoredDevice pairedWith(String fingerprint) {
		return new StoredDevice(name, fingerprint, mode, clockOffsetMillis, downloads, image, downloaded);
	}

	public StoredDevice withClockOffset(long millis) {
		return new StoredDevice(name, station, mode, millis, downloads, image, downloaded);
	}

	public StoredDevice withMode(OperatingMode newMode) {
		return new StoredDevice(name, station, newMode, clockOffsetMillis, downloads, image, downloaded);
	}

	public StoredDevice loadedWith(String newImage) {
		return new StoredDevice(name, station, mode, clockOffsetMillis, downloads + 1, newImage, null);
	}

	/**
	 * The same download with parts changed at runtime.
	 *
	 * @param before what the device held before this change
	 */
	public StoredDevice changedTo(String newImage, ImageManifest before) {
		return new StoredDevice(name, station, mode, clockOffsetMillis, downloads, newImage,
				downloaded == null ? before : downloaded);
	}
}
