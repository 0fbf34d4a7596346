// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.state;

import java.util.SortedSet;
import java.util.TreeSet;

import org.sealbench.device.DownloadRecord;
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
 * @param lastDownload      who did the last download, or {@code null} where it left no record
 * @param stations          further stations that it belongs to, or {@code null} for none
 * @param membership        what a project left to recognise the device by, or {@code null}
 */
public record StoredDevice(String name, String station, OperatingMode mode, long clockOffsetMillis, long downloads,
		String image, @OptionalComponent ImageManifest downloaded, @OptionalComponent DownloadRecord lastDownload,
		@OptionalComponent SortedSet<String> stations, @OptionalComponent String membership) {

	public static StoredDevice blank(String name, long clockOffsetMillis) {
		return new StoredDevice(name, "", OperatingMode.STOP, clockOffsetMillis, 0, "", null, null, null, null);
	}

	public boolean isPaired() {
		return !station.isEmpty();
	}

	/** Whether it belongs to the station with this certificate. */
	public boolean belongsTo(String fingerprint) {
		return isPaired() && (station.equals(fingerprint) || stations != null && stations.contains(fingerprint));
	}

	/** Paired with one more station. */
	public StoredDevice pairedWith(String fingerprint) {
		SortedSet<String> further = stations == null ? new TreeSet<>() : new TreeSet<>(stations);
		if (isPaired()) {
			further.add(fingerprint);
		}
		return new StoredDevice(name, isPaired() ? station : fingerprint, mode, clockOffsetMillis, downloads, image,
				downloaded, lastDownload, further.isEmpty() ? null : further, membership);
	}

	public StoredDevice withMembership(String statement) {
		return new StoredDevice(name, station, mode, clockOffsetMillis, downloads, image, downloaded, lastDownload,
				stations, statement);
	}

	public StoredDevice withClockOffset(long millis) {
		return new StoredDevice(name, station, mode, millis, downloads, image, downloaded, lastDownload, stations,
				membership);
	}

	public StoredDevice withMode(OperatingMode newMode) {
		return new StoredDevice(name, station, newMode, clockOffsetMillis, downloads, image, downloaded, lastDownload,
				stations, membership);
	}

	/** @param origin of the download, or {@code null} where it leaves no record */
	public StoredDevice loadedWith(String newImage, DownloadRecord origin) {
		return new StoredDevice(name, station, mode, clockOffsetMillis, downloads + 1, newImage, null, origin, stations,
				membership);
	}

	/**
	 * The same download with parts changed at runtime.
	 *
	 * @param before what the device held before this change
	 */
	public StoredDevice changedTo(String newImage, ImageManifest before) {
		return new StoredDevice(name, station, mode, clockOffsetMillis, downloads, newImage,
				downloaded == null ? before : downloaded, lastDownload, stations, membership);
	}
}
