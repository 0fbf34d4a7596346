// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;

/** The certificates of the servers exist, and their files can be read. */
public final class CertificateFileRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (ServerRole role : ServerRole.values()) {
			CertificateNumber number = role.isEnabled(device) ? role.certificate(device) : CertificateNumber.NONE;
			if (number.isNone()) {
				continue;
			}
			if (context.entry(number).isEmpty()) {
				problems.add(CompilerProblem.CERTIFICATE_UNKNOWN.at(Place.of(device.getName(), role.certificateField()),
						number));
				continue;
			}
			try {
				context.project().certificates().certificate(number);
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
	}
}
