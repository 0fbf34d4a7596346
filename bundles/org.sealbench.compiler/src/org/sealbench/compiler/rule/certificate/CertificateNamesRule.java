// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ApplicationUris;
import org.sealbench.compiler.certificate.CertificateNeed;
import org.sealbench.compiler.certificate.CertificateNeeds;
import org.sealbench.compiler.certificate.ServerAlternativeNames;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;

/**
 * A server's certificate names every address and DNS name under which the server is reached, and its application URI.
 * For a certificate that compile replaces anyway, reporting that is enough.
 */
public final class CertificateNamesRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		List<CertificateNeed> needs;
		try {
			needs = context.needs(device);
		} catch (ProblemException e) {
			problems.add(e.problem());
			return;
		}
		for (RuleContext.Used used : context.serverCertificates(device)) {
			Optional<CertificateNeed> need = needs.stream().filter(each -> each.role() == used.role()).findFirst();
			if (need.isPresent()) {
				problems.add(
						CompilerProblem.CERTIFICATE_STALE.at(used.place(device), used.name(), need.get().reason()));
			} else {
				checkNames(context, device, used, problems);
			}
		}
	}

	private static void checkNames(RuleContext context, Device device, RuleContext.Used used, Problems problems) {
		List<SubjectAlternativeName> missing = ServerAlternativeNames.missing(
				ServerAlternativeNames.of(context.plant(), device, used.role()),
				Certificates.names(used.certificate()));
		if (!missing.isEmpty()) {
			problems.add(CompilerProblem.NAME_NOT_COVERED.at(used.place(device), used.name(),
					CertificateNeeds.text(missing)));
		}
		String uri = ApplicationUris.server(context.plant(), device);
		String stated = Certificates.applicationUri(used.certificate()).orElse("(none)");
		if (used.role() == ServerRole.OPCUA && !stated.equals(uri)) {
			problems.add(CompilerProblem.URI_NOT_COVERED.at(used.place(device), used.name(), stated, uri,
					device.getName(), String.valueOf(used.entry().getNumber())));
		}
	}
}
