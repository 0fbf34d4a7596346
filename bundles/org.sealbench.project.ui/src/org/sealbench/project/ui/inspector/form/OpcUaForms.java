// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import static org.sealbench.model.ModelPackage.Literals.DEVICE__OPC_UA_SERVER;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__CERTIFICATE;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__SECURE_CHANNEL;
import static org.sealbench.model.ModelPackage.Literals.SECURE_CHANNEL__AUTO_ACCEPT_UNTIL;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldArea;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;
import org.sealbench.project.ui.inspector.field.InspectorInput;

/** The forms of a device's OPC UA server. */
final class OpcUaForms {

	private OpcUaForms() {
	}

	static void server(FormBuilder form) {
		form.settings(FieldArea.OPC_UA_SERVER);
		form.note(Messages.opcUaAddresses, input -> String.join("\n", ServerUrls.opcUa(input.device())));
	}

	static void security(FormBuilder form) {
		new CertificateForm(server(OPC_UA_SERVER__CERTIFICATE), CertificateUsage.OPCUA, "opcua").add(form);
	}

	static void secureChannel(FormBuilder form) {
		form.trusted(Messages.channelTrusted, FeatureBinding.of(Field.OPC_UA_TRUSTED_CLIENTS));
		form.settings(FieldArea.SECURE_CHANNEL, Field.OPC_UA_AUTO_ACCEPT);
		FeatureBinding until = FeatureBinding.of(DEVICE__OPC_UA_SERVER, OPC_UA_SERVER__SECURE_CHANNEL,
				SECURE_CHANNEL__AUTO_ACCEPT_UNTIL);
		form.check(Field.OPC_UA_AUTO_ACCEPT, Messages.autoAcceptNotice);
		form.text(Messages.autoAcceptUntil, until, new AutoAcceptEnd(until));
		form.note(Messages.autoAccept, OpcUaForms::autoAccept);
	}

	/** What is switched on is said as long as it is. */
	private static String autoAccept(InspectorInput input) {
		SecureChannel channel = input.device().getOpcUaServer() == null ? null
				: input.device().getOpcUaServer().getSecureChannel();
		return channel == null || !channel.isAutoAccept() ? Messages.autoAcceptOff
				: channel.getAutoAcceptUntil().isEmpty() ? Messages.autoAcceptEver
						: NLS.bind(Messages.autoAcceptOn, channel.getAutoAcceptUntil());
	}

	static void userAuthentication(FormBuilder form) {
		form.settings(FieldArea.USER_AUTHENTICATION);
		form.users(Field.OPC_UA_USERS);
	}

	private static FeatureBinding server(EStructuralFeature feature) {
		return FeatureBinding.of(DEVICE__OPC_UA_SERVER, feature);
	}
}
