// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import static org.sealbench.model.ModelPackage.Literals.DEVICE__WEB_SERVER;
import static org.sealbench.model.ModelPackage.Literals.WEB_SERVER__CERTIFICATE;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldArea;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;

/** The forms of a device's web server. */
final class WebForms {

	private WebForms() {
	}

	static void server(FormBuilder form) {
		form.settings(FieldArea.WEB_SERVER);
		form.note(Messages.webAddresses, input -> String.join("\n", ServerUrls.web(input.device())));
	}

	static void security(FormBuilder form) {
		new CertificateForm(server(WEB_SERVER__CERTIFICATE), CertificateUsage.WEB, "web").add(form);
	}

	static void users(FormBuilder form) {
		form.users(Field.WEB_USERS);
	}

	private static FeatureBinding server(EStructuralFeature feature) {
		return FeatureBinding.of(DEVICE__WEB_SERVER, feature);
	}
}
