// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.security.cert.X509Certificate;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.LocalAvailability;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/**
 * The trusted clients of an OPC UA server exist, and the device can reach them: without global security settings it
 * knows self-signed certificates of this project only.
 */
public final class TrustedClientRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		RuleContext.channel(device).ifPresent(
				channel -> channel.getTrustedClients().forEach(number -> check(context, device, number, problems)));
	}

	private static void check(RuleContext context, Device device, CertificateNumber number, Problems problems) {
		Place place = Place.of(device.getName(), Field.OPC_UA_TRUSTED_CLIENTS);
		Optional<CertificateEntry> entry = context.entry(number);
		if (entry.isEmpty()) {
			problems.add(CompilerProblem.TRUSTED_UNKNOWN.at(place, number));
			return;
		}
		try {
			X509Certificate certificate = context.project().certificates().certificate(number);
			String name = context.project().certificates().name(number);
			String foreign = device.isGlobalSecurity() ? ""
					: LocalAvailability.obstacle(context.plant(), entry.get(), certificate);
			if (!foreign.isEmpty()) {
				problems.add(CompilerProblem.TRUSTED_NOT_LOCAL.at(place, name, foreign, device.getName()));
			}
			if (CertificateEntries.isRevoked(entry.get())) {
				problems.add(CompilerProblem.TRUSTED_REVOKED.at(place, name));
			}
			if (context.now().isAfter(certificate.getNotAfter().toInstant())) {
				problems.add(CompilerProblem.TRUSTED_EXPIRED.at(place, name, certificate.getNotAfter().toInstant()));
			}
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}
}
