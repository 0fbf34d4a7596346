// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.operations.download.TakeOver;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.Project;

/**
 * Takes over items of several devices and saves: what is known of a device must not be ahead of the project's files.
 */
record TakeOverAll(TakeOver operation, Project project, EmulatorTarget target) {

	/**
	 * Forgets the pairing codes unless all goes well.
	 *
	 * @param keys of the items by device
	 */
	Outcome<List<TakeOver.Taken>> run(Map<String, Set<String>> keys, IProgressMonitor monitor) {
		boolean good = false;
		try {
			Outcome<List<TakeOver.Taken>> outcome = take(keys, monitor);
			good = outcome.result().isPresent();
			return outcome;
		} finally {
			if (!good) {
				target.wipe();
			}
		}
	}

	private Outcome<List<TakeOver.Taken>> take(Map<String, Set<String>> keys, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, keys.size());
		List<TakeOver.Taken> all = new ArrayList<>();
		for (Map.Entry<String, Set<String>> each : keys.entrySet()) {
			Outcome<TakeOver.Taken> outcome = operation.run(project, each.getKey(), each.getValue(), target,
					progress.split(1));
			if (!outcome.isGood()) {
				return Outcome.failed(outcome.problems());
			}
			all.add(outcome.get());
		}
		return Outcome.attempt(() -> {
			project.save();
			for (TakeOver.Taken taken : all) {
				taken.done().run();
			}
			return Outcome.of(List.copyOf(all));
		});
	}
}
