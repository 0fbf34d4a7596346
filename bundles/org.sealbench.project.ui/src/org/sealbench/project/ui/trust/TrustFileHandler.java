// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.sealbench.common.TypedPath;
import org.sealbench.model.Device;
import org.sealbench.project.ui.Messages;
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
			Path folder = TypedPath.checked(dialog.getFilterPath());
			new TrustByDrop(call.project(), devices.get(0))
					.files(Stream.of(dialog.getFileNames()).map(folder::resolve).toList(), numbers -> {});
		}
	}
}
