// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.field.ChoiceField.Choice;
import org.sealbench.workspace.ui.certificate.CertificateTexts;

/** The certificates that a server of a device may be given, each named {@code ID: common name}. */
final class CertificateChoices {

	private CertificateChoices() {
	}

	/**
	 * Those created for the device and the usage that are not revoked, good ones first, and the present one whatever it
	 * is, after the choice to have one created.
	 */
	static List<Choice> of(InspectorInput input, CertificateUsage usage, Object present) {
		if (input.isMany()) {
			return List.of();
		}
		CertificateManager manager = input.project().project().certificates();
		List<Choice> choices = new ArrayList<>(
				List.of(new Choice(CertificateNumber.NONE, Messages.certificateByCompile)));
		List<CertificateNumber> fitting = new ArrayList<>();
		for (CertificateEntry entry : manager.entries()) {
			if (entry.getUsage() == usage && entry.getDevice().equals(input.device().getName())) {
				fitting.add(entry.getNumber());
			}
		}
		CertificateTexts.proposed(input.project(), fitting)
				.forEach(each -> choices.add(new Choice(each, CertificateTexts.title(input.project(), each))));
		if (choices.stream().noneMatch(each -> each.value().equals(present))) {
			choices.add(new Choice(present, CertificateTexts.title(input.project(), (CertificateNumber) present)));
		}
		return choices;
	}
}
