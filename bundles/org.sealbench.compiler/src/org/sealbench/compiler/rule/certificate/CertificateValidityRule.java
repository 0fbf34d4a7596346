// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.time.Duration;
import java.time.Instant;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;

/** A server's certificate is valid now and for some time to come. */
public final class CertificateValidityRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		Duration warning = Duration.ofDays(IssuanceSettings.of(context.plant()).model().getWarnDays());
		for (RuleContext.Used used : context.serverCertificates(device)) {
			Instant from = used.certificate().getNotBefore().toInstant();
			Instant until = used.certificate().getNotAfter().toInstant();
			if (context.now().isAfter(until)) {
				problems.add(CompilerProblem.CERTIFICATE_EXPIRED.at(used.place(device), used.name(), until,
						used.entry().getNumber()));
			} else if (context.now().plus(warning).isAfter(until)) {
				problems.add(CompilerProblem.CERTIFICATE_EXPIRES.at(used.place(device), used.name(), until,
						used.entry().getNumber()));
			}
			if (context.now().isBefore(from) && NotYetValidCa.suppressed(context, device).isEmpty()) {
				problems.add(CompilerProblem.CERTIFICATE_FUTURE.at(used.place(device), used.name(), from));
			}
		}
	}
}
