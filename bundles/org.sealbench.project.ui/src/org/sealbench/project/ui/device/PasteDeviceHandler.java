// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.command.ProjectHandler;

/** Adds copies of the devices on the clipboard, each under a free name with free addresses; one step to undo. */
public final class PasteDeviceHandler extends ProjectHandler {

	private static final String EACH_FILE = "(?=<\\?xml)";

	@Override
	protected void run(Call call) {
		List<String> texts = List.of(text(call.shell().getDisplay()).split(EACH_FILE));
		DeviceCopies.add(call.project(), texts.size(), () -> read(texts));
	}

	private static List<Device> read(List<String> texts) throws ProblemException {
		List<Device> copied = new ArrayList<>();
		for (String each : texts) {
			copied.add(ModelFile.read(each.getBytes(StandardCharsets.UTF_8), Messages.clipboard, Device.class));
		}
		return copied;
	}

	private static String text(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}
}
