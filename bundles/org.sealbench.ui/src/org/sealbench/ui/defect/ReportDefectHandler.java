// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.defect;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Shows what a report of a defect contains. */
public final class ReportDefectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DefectReportDialog.show(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell());
		return null;
	}
}
