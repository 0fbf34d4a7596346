// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.device.DownloadRecord;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.plan.ThreeWayComparison.Where;

/**
 * What a device holds, compared with its last download and the project.
 *
 * @param downloads    number of downloads since its last memory reset
 * @param differences  the parts that are not the same in device and project; none if a download would change nothing
 * @param items        what differs in them, piece by piece
 * @param lastDownload who loaded it last, if that left a record
 * @param written      number of files that were written
 */
public record UploadedDevice(String name, OperatingMode mode, Instant clock, long downloads,
		List<Difference> differences, List<Item> items, Optional<DownloadRecord> lastDownload, int written) {

	public UploadedDevice {
		differences = List.copyOf(differences);
		items = List.copyOf(items);
	}

	/**
	 * A setting, user, tag or certificate that differs.
	 *
	 * @param key       by which {@code --take} takes it over
	 * @param text      what happened to it in the device, in words
	 * @param changedIn where it was changed since the last download from here
	 * @param project   its value in the project, empty for none
	 * @param device    its value in the device, empty for none
	 */
	public record Item(String key, String text, Where changedIn, String project, String device) {
	}

	/**
	 * A part that differs.
	 *
	 * @param path      in the device's image
	 * @param what      it is, as text
	 * @param changedIn where it was changed since the last download
	 * @param project   what the project has, as text; empty for nothing
	 * @param device    what the device has, as text; empty for nothing
	 */
	public record Difference(String path, String what, Where changedIn, String project, String device) {
	}
}
