// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import java.util.function.Predicate;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.workspace.ui.certificate.CertificateTexts;

/** The certificate of a server: which one, its card, and what is done with it. */
final class CertificateForm {

	private final FeatureBinding certificate;
	private final CertificateUsage usage;
	private final String role;

	/** @param role what the device uses it as, in the command line's word */
	CertificateForm(FeatureBinding certificate, CertificateUsage usage, String role) {
		this.certificate = certificate;
		this.usage = usage;
		this.role = role;
	}

	void add(FormBuilder form) {
		form.choice(Messages.serverCertificate, certificate,
				input -> CertificateChoices.of(input, usage, certificate.get(input.object())));
		form.note(Messages.certificateCard, this::card);
		Predicate<InspectorInput> there = input -> !input.isMany() && number(input).isGiven();
		Predicate<InspectorInput> changeable = there.and(input -> input.project().isEditable());
		form.buttons(row -> {
			row.add(Messages.certificateShow, input -> CertificateActions.show(number(input)), there);
			row.add(Messages.certificateRenew, input -> CertificateActions.act("renew", number(input)), changeable);
			row.add(Messages.certificateReplace, input -> CertificateActions.act("replace", number(input)), changeable);
			row.add(Messages.certificateCheck, input -> CertificateActions.act("authenticity", number(input)), there);
			row.add(Messages.gitHistory, input -> CertificateActions.history(number(input)), there);
			row.add(Messages.certificateNew, input -> CertificateActions.create(input.device().getName(), role),
					input -> !input.isMany() && input.project().isEditable());
		});
	}

	private CertificateNumber number(InspectorInput input) {
		return (CertificateNumber) certificate.get(input.object());
	}

	private String card(InspectorInput input) {
		return number(input).isNone() ? Messages.certificateNone
				: CertificateTexts.lines(input.project(), number(input));
	}
}
