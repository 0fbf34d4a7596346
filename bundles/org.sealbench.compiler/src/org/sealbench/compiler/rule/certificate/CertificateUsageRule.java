// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationRequest;

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
			if (!fits && usage.get() == Usage.LINK) {
				// It has the purposes of an OPC UA server; a missing application URI is reported with the names.
				keyUsage(used.certificate()).ifPresent(why -> problems
						.add(CompilerProblem.CERTIFICATE_USAGE.at(used.place(device), used.name(), why)));
			} else if (!fits) {
				problems.add(
						CompilerProblem.CERTIFICATE_USAGE.at(used.place(device), used.name(), usage.get().title()));
			}
		}
	}

	/** What OPC UA demands of the keys of its applications (OPC 10000-6 §6.2.2). */
	private static Optional<String> keyUsage(X509Certificate certificate) {
		return new CertificateValidator()
				.validate(ValidationRequest
						.of(List.of(certificate), TrustMaterial.of(certificate), certificate.getNotBefore().toInstant())
						.forPurpose(Purpose.OPCUA))
				.failed().stream().filter(each -> each.check() == CertificateCheck.KEY_USAGE).map(Check::reason)
				.findFirst();
	}
}
