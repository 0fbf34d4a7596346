// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.card;

import java.util.Map;
import java.util.function.Supplier;

import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.pki.ui.certificate.CertificateHandler;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.pki.ui.change.RenewCertificateHandler;
import org.sealbench.pki.ui.change.ReplaceCertificateHandler;
import org.sealbench.pki.ui.details.AuthenticityHandler;
import org.sealbench.workspace.ui.command.ProjectHandler;

/** Does something with the certificate that the command names. */
public final class ActHandler extends ProjectHandler {

	private static final Map<String, Supplier<CertificateHandler>> ACTIONS = Map.of("renew",
			RenewCertificateHandler::new, "replace", ReplaceCertificateHandler::new, "authenticity",
			AuthenticityHandler::new);

	@Override
	protected void run(Call call) {
		CertificateNumber number = CertificateNumber.parse(call.event().getParameter(CertificateCommands.NUMBER))
				.orElseThrow();
		ACTIONS.get(call.event().getParameter(CertificateCommands.ACTION)).get().on(call,
				CertificateRow.find(call.project(), number).stream().toList());
	}
}
