// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.emulator.Emulators;
import org.sealbench.workspace.ui.command.ProjectHandler.Call;
import org.sealbench.workspace.ui.project.OpenProject;

/** The tools of the menu Online, and those of the menu Plan that need devices. */
public enum OnlineTool implements DeviceTool {
	/** Whether a client would connect, and if not why. */
	EXPLAIN(false, call -> new ExplainDialog(call.shell(), call.project(), call.firstDevice(), emulators())),
	/** What somebody on the wire could read. */
	WIRE(false, call -> new WireDialog(call.shell(), call.project(), call.firstDevice())),
	/** What a device holds, and taking it over. */
	UPLOAD(true, call -> new UploadDialog(call.shell(), call.project(), call.firstDevice(), emulators())),
	/** Certificates by the standard's push management. */
	PUSH(true, call -> new PushDialog(call.shell(), call.project(), call.firstDevice())),
	/** A code for one more station. */
	PAIR(false, call -> new PairDialog(call.shell(), call.project(), call.firstDevice(), emulators())),
	/** One CA gives way to another one. */
	ROLLOVER(true, call -> new RolloverDialog(call.shell(), call.project(), emulators())) {
		@Override
		public Optional<String> obstacle(OpenProject project) {
			return project.project().access().isProtected() ? super.obstacle(project)
					: Optional.of(Messages.onlineProtectFirst);
		}
	},
	/** A server, capture or folder that nobody knows. */
	DOCTOR(false, call -> new DoctorDialog(call.shell(), call.project())) {
		@Override
		public Optional<String> obstacle(OpenProject project) {
			return Optional.empty();
		}
	},
	/** The emulated plant at another date. */
	TRAVEL(false, call -> new TravelDialog(call.shell(), call.project(), emulators())),
	/** Revocation that everybody learns of. */
	REVOKE_EVERYWHERE(true, call -> new RevokeEverywhereDialog(call.shell(), call.project(), emulators())) {
		@Override
		public Optional<String> obstacle(OpenProject project) {
			return project.plant().getCertificates().isEmpty() ? Optional.of(Messages.onlineNoCertificate)
					: Optional.empty();
		}
	},
	/** New hardware in the place of a device. */
	REPLACE(true, call -> new ReplaceDeviceDialog(call.shell(), call.project(), call.firstDevice(), emulators())),
	/** An archive for an auditor. */
	EVIDENCE(false, call -> new EvidenceDialog(call.shell(), call.project(), emulators())) {
		@Override
		public Optional<String> obstacle(OpenProject project) {
			return Optional.empty();
		}
	};

	private final boolean login;
	private final Function<Call, Window> dialog;

	OnlineTool(boolean login, Function<Call, Window> dialog) {
		this.login = login;
		this.dialog = dialog;
	}

	@Override
	public boolean needsLogin() {
		return login;
	}

	@Override
	public Function<Call, Window> dialog() {
		return dialog;
	}

	private static Emulators emulators() {
		return PlatformUI.getWorkbench().getService(Emulators.class);
	}
}
