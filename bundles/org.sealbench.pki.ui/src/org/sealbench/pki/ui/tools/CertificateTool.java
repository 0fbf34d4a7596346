// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.window.Window;
import org.sealbench.model.Device;
import org.sealbench.pki.ui.Messages;
import org.sealbench.workspace.ui.command.ProjectHandler.Call;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.tool.Tool;

/** The tools of the menus Certificates and Plan. */
enum CertificateTool implements Tool {
	/** A further CA, perhaps for some names only. */
	NEW_CA(true, call -> new NewCaDialog(call.shell(), call.project())) {
		@Override
		public Optional<String> obstacle(OpenProject project) {
			return project.project().access().isProtected() ? Optional.empty()
					: Optional.of(Messages.toolsProtectFirst);
		}
	},
	/** Mutual trust of several. */
	TRUST(true, call -> new TrustDialog(call.shell(), call.project(),
			call.devices().stream().map(Device::getName).toList())) {
		@Override
		public Optional<String> obstacle(OpenProject project) {
			return project.plant().getDevices().isEmpty() ? Optional.of(Messages.toolsNoDevice) : Optional.empty();
		}
	},
	/** A certificate and its list for a client of another maker. */
	PKI_FOLDER(false, call -> new PkiFolderDialog(call.shell(), call.project(), CertificateNumbers.selected(call))) {
		@Override
		public Optional<String> obstacle(OpenProject project) {
			return noCertificate(project);
		}
	},
	/** Path and checks of one certificate. */
	VERIFY(false, call -> new VerifyDialog(call.shell(), call.project(), CertificateNumbers.selected(call))),
	/** Self-signed or CA. */
	ADVICE(false, call -> new AdviceDialog(call.shell(), call.project())),
	/** Lint and expiry. */
	CHECK(false, call -> new CheckDialog(call.shell(), call.project())),
	/** Renewal of what ends soon. */
	RENEW_DUE(true, call -> new RenewDueDialog(call.shell(), call.project())) {
		@Override
		public Optional<String> obstacle(OpenProject project) {
			return noCertificate(project);
		}
	},
	/** What ends when, for a calendar. */
	CALENDAR(false, call -> new CalendarDialog(call.shell(), call.project())) {
		@Override
		public Optional<String> obstacle(OpenProject project) {
			return noCertificate(project);
		}
	},
	/** Merge, compare and look before commits by Sealbench. */
	GIT_SETUP(false, call -> new GitSetupDialog(call.shell(), call.project())),
	/** A look at what is about to be committed. */
	GIT_CHECK(false, call -> new GitCheckDialog(call.shell(), call.project()));

	private final boolean login;
	private final Function<Call, Window> dialog;

	CertificateTool(boolean login, Function<Call, Window> dialog) {
		this.login = login;
		this.dialog = dialog;
	}

	private static Optional<String> noCertificate(OpenProject project) {
		return project.plant().getCertificates().isEmpty() ? Optional.of(Messages.toolsNoCertificate)
				: Optional.empty();
	}

	@Override
	public boolean needsLogin() {
		return login;
	}

	@Override
	public void open(Call call) {
		dialog.apply(call).open();
	}
}
