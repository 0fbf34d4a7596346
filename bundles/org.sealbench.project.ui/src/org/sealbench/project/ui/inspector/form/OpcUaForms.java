// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import static org.sealbench.model.ModelPackage.Literals.DEVICE__OPC_UA_SERVER;
import static org.sealbench.model.ModelPackage.Literals.OPC_UA_SERVER__CERTIFICATE;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldArea;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;

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
		form.settings(FieldArea.SECURE_CHANNEL);
		form.trusted(Messages.channelTrusted, FeatureBinding.of(Field.OPC_UA_TRUSTED_CLIENTS));
	}

	static void userAuthentication(FormBuilder form) {
		form.settings(FieldArea.USER_AUTHENTICATION);
		form.table(UserTable.spec(Field.OPC_UA_USERS));
	}

	private static FeatureBinding server(EStructuralFeature feature) {
		return FeatureBinding.of(DEVICE__OPC_UA_SERVER, feature);
	}
}
