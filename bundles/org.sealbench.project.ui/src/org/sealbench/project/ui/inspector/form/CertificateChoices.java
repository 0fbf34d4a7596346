// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateUsage;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.field.ChoiceField.Choice;

/** The certificates that a server of a device may be given, each named {@code ID: common name}. */
final class CertificateChoices {

	private CertificateChoices() {
	}

	/**
	 * Those created for the device and the usage, and the present one whatever it is, after the choice to have one
	 * created.
	 */
	static List<Choice> of(InspectorInput input, CertificateUsage usage, Object present) {
		if (input.isMany()) {
			return List.of();
		}
		CertificateManager manager = input.project().project().certificates();
		List<Choice> choices = new ArrayList<>(List.of(new Choice(0, Messages.certificateByCompile)));
		for (CertificateEntry entry : manager.entries()) {
			if (entry.getUsage() == usage && entry.getDevice().equals(input.device().getName())) {
				choices.add(new Choice(entry.getNumber(), input.project().certificateName(entry.getNumber())));
			}
		}
		if (choices.stream().noneMatch(each -> each.value().equals(present))) {
			choices.add(new Choice(present, input.project().certificateName((Integer) present)));
		}
		return choices;
	}
}
