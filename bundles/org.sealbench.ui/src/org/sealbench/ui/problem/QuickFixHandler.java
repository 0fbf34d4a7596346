// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Offers what can be done about the problem that is selected in Problems. */
public final class QuickFixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ProblemsView problems) {
			problems.fix();
		}
		return null;
	}
}
