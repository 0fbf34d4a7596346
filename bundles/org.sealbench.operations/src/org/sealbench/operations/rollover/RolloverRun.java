// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.util.List;

import org.sealbench.operations.download.DownloadedDevice;

/**
 * What a run has done.
 *
 * @param plan        as it is now
 * @param entered     whether the stage was entered by this very run
 * @param devices     that were loaded or could not be
 * @param connections that were made to show that they are right
 */
public record RolloverRun(RolloverPlan plan, boolean entered, List<DownloadedDevice> devices,
		List<PartnerConnection> connections) {

	public RolloverRun {
		devices = List.copyOf(devices);
		connections = List.copyOf(connections);
	}
}
