// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.Device;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.login.Login;

/** Asks for files with certificates of clients, which the selected device trusts from then on. */
public final class TrustFileHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		List<Device> devices = call.devices();
		if (devices.size() != 1 || !Login.ask(call.shell(), call.project())) {
			return;
		}
		FileDialog dialog = new FileDialog(call.shell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.trustFileTitle);
		if (dialog.open() != null) {
			try {
				new TrustByDrop(call.project(), devices.get(0)).files(chosen(dialog), numbers -> {});
			} catch (ProblemException e) {
				ProblemDialog.of(call.project(), call.shell(), e.problem());
			}
		}
	}

	private static List<Path> chosen(FileDialog dialog) throws ProblemException {
		List<Path> files = new ArrayList<>();
		for (String name : dialog.getFileNames()) {
			files.add(TypedPath.of(dialog.getFilterPath()).resolve(TypedPath.of(name)));
		}
		return files;
	}
}
