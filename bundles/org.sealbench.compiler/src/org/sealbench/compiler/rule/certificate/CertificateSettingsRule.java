// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.util.Arrays;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.CrlUrl;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.CertificateSettings;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.pki.key.KeyAlgorithm;

/** The plant's settings for new certificates can be followed. */
public final class CertificateSettingsRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		CertificateSettings settings = IssuanceSettings.of(context.plant()).model();
		String plant = "project " + context.plant().getName();
		if (KeyAlgorithm.of(settings.getKeyAlgorithm()).isEmpty()) {
			problems.add(
					CompilerProblem.KEY_ALGORITHM.at(Place.of(plant, Field.KEY_ALGORITHM), settings.getKeyAlgorithm(),
							String.join(", ", Arrays.stream(KeyAlgorithm.values()).map(KeyAlgorithm::label).toList())));
		}
		checkDays(settings.getValidityDays(), Place.of(plant, Field.VALIDITY_DAYS), problems);
		checkDays(settings.getWebValidityDays(), Place.of(plant, Field.WEB_VALIDITY_DAYS), problems);
		CrlUrl.fault(settings.getCrlUrl()).ifPresent(fault -> problems
				.add(CompilerProblem.CRL_URL.at(Place.of(plant, Field.CRL_URL), settings.getCrlUrl(), fault)));
	}

	private static void checkDays(int days, Place place, Problems problems) {
		if (days < IssuanceSettings.LEAST_DAYS || days > IssuanceSettings.MOST_DAYS) {
			problems.add(CompilerProblem.VALIDITY_DAYS.at(place, days, IssuanceSettings.LEAST_DAYS,
					IssuanceSettings.MOST_DAYS));
		}
	}
}
