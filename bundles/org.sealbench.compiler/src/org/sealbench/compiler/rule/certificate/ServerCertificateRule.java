// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.project.certificate.CertificateStateProblem;

/** A server's certificate was not created for another device and is not revoked, and is no placeholder. */
public final class ServerCertificateRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (RuleContext.Used used : context.serverCertificates(device)) {
			String owner = used.entry().getDevice();
			if (!owner.isEmpty() && !owner.equals(device.getName())) {
				problems.add(CompilerProblem.CERTIFICATE_OF_OTHER.at(used.place(device), used.name(), owner));
			}
			if (used.entry().isWaiting()) {
				problems.add(
						CertificateStateProblem.WAITING.at(used.place(device), used.name(), used.entry().getNumber()));
			}
			if (CertificateEntries.isRevoked(used.entry())) {
				problems.add(CompilerProblem.CERTIFICATE_REVOKED.at(used.place(device), used.name(),
						used.entry().getNumber()));
			}
		}
	}
}
