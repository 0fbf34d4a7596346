// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import static org.sealbench.model.ModelPackage.Literals.DEVICE__OPC_UA_SERVER;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__APPLICATION_URI;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__CERTIFICATE;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__ENABLED;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__PORT;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__SECURE_CHANNEL;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__USER_AUTHENTICATION;
import static org.sealbench.model.ModelPackage.Literals.SECURE_CHANNEL__AUTO_ACCEPT;
import static org.sealbench.model.ModelPackage.Literals.SECURE_CHANNEL__OFFERS;
import static org.sealbench.model.ModelPackage.Literals.SECURE_CHANNEL__TRUSTED_CLIENTS;
import static org.sealbench.model.ModelPackage.Literals.USER_AUTHENTICATION__GUEST;
import static org.sealbench.model.ModelPackage.Literals.USER_AUTHENTICATION__PASSWORD_LOGIN;
import static org.sealbench.model.ModelPackage.Literals.USER_AUTHENTICATION__PROJECT_USERS;
import static org.sealbench.model.ModelPackage.Literals.USER_AUTHENTICATION__USERS;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;

/** The forms of a device's OPC UA server. */
final class OpcUaForms {

	private OpcUaForms() {
	}

	static void server(FormBuilder form) {
		form.check(Messages.opcUaEnabled, server(OPC_UA_SERVER__ENABLED), "opcua.enabled");
		form.text(Messages.opcUaPort, server(OPC_UA_SERVER__PORT));
		form.text(Messages.opcUaApplicationUri, server(OPC_UA_SERVER__APPLICATION_URI));
		form.note(Messages.opcUaAddresses, input -> String.join("\n", ServerUrls.opcUa(input.device())));
	}

	static void security(FormBuilder form) {
		FeatureBinding certificate = server(OPC_UA_SERVER__CERTIFICATE);
		form.choice(Messages.serverCertificate, certificate,
				input -> CertificateChoices.of(input, CertificateUsage.OPCUA, certificate.get(input.object())));
		form.button(Messages.certificateShow, input -> CertificateActions.show(certificate.get(input.object())),
				input -> !input.isMany() && !certificate.get(input.object()).equals(0));
		form.button(Messages.certificateNew, input -> CertificateActions.create(input.device().getName(), "opcua"),
				input -> !input.isMany() && input.project().isEditable());
	}

	static void secureChannel(FormBuilder form) {
		form.many(Messages.channelOffers, channel(SECURE_CHANNEL__OFFERS));
		form.check(Messages.channelAutoAccept, channel(SECURE_CHANNEL__AUTO_ACCEPT));
		form.trusted(Messages.channelTrusted, channel(SECURE_CHANNEL__TRUSTED_CLIENTS));
	}

	static void userAuthentication(FormBuilder form) {
		form.check(Messages.userGuest, users(USER_AUTHENTICATION__GUEST));
		form.check(Messages.userPasswordLogin, users(USER_AUTHENTICATION__PASSWORD_LOGIN));
		form.check(Messages.userProjectUsers, users(USER_AUTHENTICATION__PROJECT_USERS));
		form.table(UserTable.spec(users(USER_AUTHENTICATION__USERS), "opcua.users"));
	}

	private static FeatureBinding server(EStructuralFeature feature) {
		return FeatureBinding.of(DEVICE__OPC_UA_SERVER, feature);
	}

	private static FeatureBinding channel(EStructuralFeature feature) {
		return FeatureBinding.of(DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__SECURE_CHANNEL, feature);
	}

	private static FeatureBinding users(EStructuralFeature feature) {
		return FeatureBinding.of(DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__USER_AUTHENTICATION, feature);
	}
}
