// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.util.Optional;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;

/**
 * A server's certificate is one for such a server. That of an OPC UA server serves a web server too, as it has
 * serverAuth (RFC 5280 §4.2.1.12); the other way round it lacks the application URI.
 */
public final class CertificateUsageRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (RuleContext.Used used : context.serverCertificates(device)) {
			Optional<Usage> usage = Certificates.usage(used.certificate());
			boolean fits = usage.isEmpty() || usage.get() == used.role().usage()
					|| used.role() == ServerRole.WEB && (usage.get() == Usage.OPCUA || usage.get() == Usage.LINK);
			if (!fits) {
				problems.add(
						CompilerProblem.CERTIFICATE_USAGE.at(used.place(device), used.name(), usage.get().title()));
			}
		}
	}
}
