// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.network;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.ui.PlatformUI;
import org.sealbench.common.Outcome;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.DeviceClocks;
import org.sealbench.operations.network.Network;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.workspace.ui.diagram.ModelReader;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Reads a project's network: not again where only another box is looked at, and not at all where another part of the
 * same is asked for.
 */
final class NetworkReader implements ModelReader<Network> {

	/**
	 * What is known of the model as it is now.
	 *
	 * @param described what was read of it
	 * @param focus     the box that was looked at
	 * @param network   what came of it then
	 */
	record Known(Optional<DescribeNetwork> described, Optional<String> focus, Optional<Outcome<Network>> network) {

		/** Nothing, as after a change. */
		static Known nothing() {
			return new Known(Optional.empty(), Optional.empty(), Optional.empty());
		}

		private Optional<Outcome<Network>> of(Optional<String> box) {
			return network.filter(each -> focus.equals(box) || each.result().filter(Network::whole).isPresent());
		}
	}

	private final OpenProject project;
	private final Optional<String> focus;
	private final AtomicReference<Known> store;
	private final Optional<Outcome<Network>> network;
	private Known known;
	private Optional<DescribeNetwork> described;
	private Optional<DescribeNetwork.Reading> reading = Optional.empty();

	/** @param store of what is known, which whoever changes the model empties meanwhile: then nothing is kept */
	NetworkReader(AtomicReference<Known> store, OpenProject project, Optional<String> focus) {
		this.store = store;
		this.known = store.get();
		this.described = known.described();
		this.network = known.of(focus);
		this.project = project;
		this.focus = focus;
	}

	@Override
	public boolean step() {
		if (network.isPresent() || described.isPresent()) {
			return false;
		}
		if (reading.isEmpty()) {
			reading = Optional.of(new DescribeNetwork.Reading(project.project(), Instant.now(), DeviceClocks
					.of(project.project(), PlatformUI.getWorkbench().getService(Emulators.class).access())));
		}
		if (reading.get().step()) {
			return true;
		}
		described = Optional.of(reading.get().end());
		keep(new Known(described, Optional.empty(), Optional.empty()));
		return false;
	}

	private void keep(Known next) {
		if (store.compareAndSet(known, next)) {
			known = next;
		}
	}

	@Override
	public Outcome<Network> result() {
		return network.orElseGet(() -> {
			Outcome<Network> evaluated = described.orElseThrow().evaluate(focus);
			keep(new Known(described, focus, Optional.of(evaluated)));
			return evaluated;
		});
	}
}
