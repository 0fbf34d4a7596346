// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.drag;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.common.file.TypedPath;
import org.sealbench.ui.problem.ProblemDialog;

/** Files that another program handed over by their names, of which not every one has to be a path here. */
public final class DroppedFiles {

	private DroppedFiles() {
	}

	/** Goes on with the paths; where one is none, it is said once and nothing is done with the others either. */
	public static void take(Shell shell, List<String> names, Consumer<List<Path>> next) {
		Outcome<List<Path>> paths = TypedPath.all(names);
		paths.result().ifPresent(next);
		ProblemDialog.show(shell, paths.problems());
	}
}
