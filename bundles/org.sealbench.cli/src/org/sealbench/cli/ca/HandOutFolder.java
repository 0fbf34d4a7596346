// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.ca;

import java.nio.file.Path;
import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.operations.rollover.ReadRollover;
import org.sealbench.operations.rollover.RolloverFiles;
import org.sealbench.project.Project;

/** The folder of this machine that holds what is handed out, kept as the plan is. */
final class HandOutFolder {

	private HandOutFolder() {
	}

	/** Writes it after a change of the plan; adds what could not be written. */
	static <T> Outcome<T> after(Outcome<T> outcome, Project project) {
		if (!ReadRollover.isUnderWay(project) || outcome.result().isEmpty()) {
			return outcome;
		}
		Outcome<List<Path>> written = new RolloverFiles().run(project, RolloverFiles.folder(project));
		return outcome.and(written.problems());
	}
}
