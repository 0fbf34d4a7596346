// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.time.Instant;
import java.util.List;

import org.sealbench.device.OperatingMode;
import org.sealbench.device.plan.ThreeWayComparison.Where;

/**
 * What a device holds, compared with its last download and the project.
 *
 * @param downloads   number of downloads since its last memory reset
 * @param differences the parts that are not the same in device and project; none if a download would change nothing
 * @param written     number of files that were written
 */
public record UploadedDevice(String name, OperatingMode mode, Instant clock, long downloads,
		List<Difference> differences, int written) {

	public UploadedDevice {
		differences = List.copyOf(differences);
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
