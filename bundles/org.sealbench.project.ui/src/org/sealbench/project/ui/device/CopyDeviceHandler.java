// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.sealbench.model.files.ModelFile;
import org.sealbench.workspace.ui.command.ProjectHandler;

/** Copies the selected devices to the clipboard, as the text of their files. */
public final class CopyDeviceHandler extends ProjectHandler {

	@Override
	protected void run(Call call) {
		String text = call.devices().stream().map(device -> new String(ModelFile.write(device), StandardCharsets.UTF_8))
				.collect(Collectors.joining());
		if (text.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(call.shell().getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
