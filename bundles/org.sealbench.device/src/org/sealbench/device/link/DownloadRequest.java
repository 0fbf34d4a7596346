// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.time.InstantSource;

import org.jspecify.annotations.Nullable;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DownloadRecord;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.OperatingMode;

/**
 * A download as the link carries it out.
 *
 * @param stopAllowed whether the device may go to STOP for it and back to RUN afterwards
 * @param setClock    gives the time to which the device's clock is set before its servers start, or {@code null} to
 *                    leave it; read when everything has been sent, which may take minutes
 * @param mode        the mode that the device has afterwards, or {@code null} for the one before; a blank device goes
 *                    to RUN
 * @param origin      who downloads, to be left in the device, or {@code null}
 * @param present     what the device has to hold for it, because the user decided on that, or {@code null} for anything
 */
public record DownloadRequest(DeviceImage image, boolean stopAllowed, @Nullable InstantSource setClock,
		@Nullable OperatingMode mode, @Nullable DownloadRecord origin, @Nullable ImageManifest present) {

	/** A download that leaves no record. */
	public DownloadRequest(DeviceImage image, boolean stopAllowed, @Nullable InstantSource setClock,
			@Nullable OperatingMode mode) {
		this(image, stopAllowed, setClock, mode, null, null);
	}
}
