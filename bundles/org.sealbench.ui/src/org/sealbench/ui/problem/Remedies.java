// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Problem;

/** A service that knows what the workbench can do about problems. */
public interface Remedies {

	/** Something that the user can have done with a click. */
	interface Remedy {

		/** What it does. */
		String label();

		/** Does it; used in the user interface thread. */
		void run(Shell shell);
	}

	/**
	 * What can be done about a problem, the best first.
	 *
	 * @param subject what it is a problem of: an open project
	 */
	List<Remedy> of(Object subject, Problem problem);
}
