// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.operations.download.TakeOver;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.Project;

/**
 * Takes over items of several devices and saves: what is known of a device must not be ahead of the project's files.
 */
record TakeOverAll(TakeOver operation, Project project, EmulatorTarget target) {

	/** @param keys of the items by device */
	Outcome<List<TakeOver.Taken>> run(Map<String, Set<String>> keys, IProgressMonitor monitor) {
		Outcome<List<TakeOver.Taken>> all = operation.run(project, keys, target, monitor);
		if (all.result().isEmpty()) {
			return all;
		}
		return Outcome.attempt(() -> {
			project.save();
			for (TakeOver.Taken taken : all.get()) {
				taken.done().run();
			}
			return all;
		});
	}
}
