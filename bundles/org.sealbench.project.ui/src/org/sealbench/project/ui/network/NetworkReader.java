// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.network;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Outcome;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.DeviceClocks;
import org.sealbench.operations.network.Network;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.workspace.ui.diagram.ModelReader;
import org.sealbench.workspace.ui.project.OpenProject;

/** Reads a project's network, unless it was read before and only another box is looked at. */
final class NetworkReader implements ModelReader<Network> {

	private final DescribeNetwork.Reading reading;
	private final Optional<String> focus;
	private final Consumer<DescribeNetwork> keeper;
	private Optional<DescribeNetwork> described;

	/** @param keeper receives what was read, for the next time */
	NetworkReader(Optional<DescribeNetwork> described, OpenProject project, Optional<String> focus,
			Consumer<DescribeNetwork> keeper) {
		this.described = described;
		this.focus = focus;
		this.keeper = keeper;
		reading = new DescribeNetwork.Reading(project.project(), Instant.now(),
				DeviceClocks.of(project.project(), PlatformUI.getWorkbench().getService(Emulators.class).access()));
	}

	@Override
	public boolean step() {
		if (described.isEmpty() && !reading.step()) {
			described = Optional.of(reading.end());
			keeper.accept(described.get());
		}
		return described.isEmpty();
	}

	@Override
	public Outcome<Network> result() {
		return described.orElseThrow().judge(focus);
	}
}
