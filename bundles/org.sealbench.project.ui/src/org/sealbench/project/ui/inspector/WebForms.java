package org.sealbench.project.ui.inspector;

import static org.sealbench.model.ModelPackage.Literals.DEVICE__WEB_SERVER;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__CERTIFICATE;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__ENABLED;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__HTTPS_ONLY;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__HTTPS_PORT;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__HTTP_PORT;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__USERS;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.ServerAddresses;
import org.sealbench.project.ui.Messages;

/** The forms of a device's web server. */
final class WebForms {

	private WebForms() {
	}

	static void server(Form form) {
		form.check(Messages.webEnabled, server(WEB_SERVER__ENABLED));
		form.check(Messages.webHttpsOnly, server(WEB_SERVER__HTTPS_ONLY));
		form.text(Messages.webHttpsPort, server(WEB_SERVER__HTTPS_PORT));
		form.text(Messages.webHttpPort, server(WEB_SERVER__HTTP_PORT));
		form.note(Messages.webAddresses, input -> String.join("\n", ServerAddresses.web(input.device())));
	}

	static void security(Form form) {
		Binding certificate = server(WEB_SERVER__CERTIFICATE);
		form.choice(Messages.serverCertificate, certificate,
				input -> CertificateChoices.of(input, CertificateUsage.WEB, certificate.get(input.object())));
		form.button(Messages.certificateShow, input -> CertificateActions.show(certificate.get(input.object())),
				input -> !input.isMany() && !certificate.get(input.object()).equals(0));
		form.button(Messages.certificateNew, input -> CertificateActions.create(input.device().getName(), "web"),
				input -> !input.isMany() && input.project().isEditable());
	}

	static void users(Form form) {
		form.table(UserTable.spec(server(WEB_SERVER__USERS), "webserver.users"));
	}

	private static Binding server(EStructuralFeature feature) {
		return Binding.of(DEVICE__WEB_SERVER, feature);
	}
}
