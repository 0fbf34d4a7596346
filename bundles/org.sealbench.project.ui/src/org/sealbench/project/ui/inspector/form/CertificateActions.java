// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import java.util.Map;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sealbench.model.CertificateNumber;
import org.sealbench.workspace.ui.command.Commands;

/** Commands of the certificate manager that the inspector and the navigator run. */
public final class CertificateActions {

	private static final String PREFIX = "org.sealbench.pki.ui.";

	private CertificateActions() {
	}

	/** Shows all of a certificate. */
	public static void show(Object number) {
		run("show", Map.of(PREFIX + "number", number.toString()));
	}

	/** @param action what is done with a certificate: renew, replace or authenticity */
	static void act(String action, CertificateNumber number) {
		run("act", Map.of(PREFIX + "number", String.valueOf(number), PREFIX + "action", action));
	}

	/** @param role what the device is to use the new certificate as, in the command line's word */
	static void create(String device, String role) {
		run("new", Map.of(PREFIX + "device", device, PREFIX + "role", role));
	}

	/** Tells what became of a certificate's file, as git remembers it. */
	static void history(CertificateNumber number) {
		runNamed("org.sealbench.project.ui.git",
				Map.of(PREFIX + "number", String.valueOf(number), "org.sealbench.project.ui.git.what", "history"));
	}

	private static void run(String command, Map<String, String> parameters) {
		runNamed(PREFIX + command, parameters);
	}

	private static void runNamed(String command, Map<String, String> parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			Commands.run(window, command, parameters);
		}
	}
}
