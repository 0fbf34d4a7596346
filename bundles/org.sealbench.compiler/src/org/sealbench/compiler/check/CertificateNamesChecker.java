package org.sealbench.compiler.check;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ApplicationUris;
import org.sealbench.compiler.certificate.CertificateNeed;
import org.sealbench.compiler.certificate.DeviceCertificates;
import org.sealbench.compiler.certificate.ServerNames;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;

/**
 * A server's certificate names every address and DNS name under which the server is reached, and its application URI.
 * For a certificate that compile replaces anyway, saying so is enough.
 */
final class CertificateNamesChecker implements Checker {

	@Override
	public void check(CheckContext context, Device device, Problems problems) {
		List<CertificateNeed> needs;
		try {
			needs = new DeviceCertificates(context.project()).needs(device);
		} catch (ProblemException e) {
			problems.add(e.problem());
			return;
		}
		for (CheckContext.Used used : context.used(device)) {
			Optional<CertificateNeed> need = needs.stream().filter(each -> each.role() == used.role()).findFirst();
			if (need.isPresent()) {
				problems.add(CompilerProblem.CERTIFICATE_STALE.at(used.place(device), used.name(), need.get().reason()));
			} else {
				checkNames(context, device, used, problems);
			}
		}
	}

	private static void checkNames(CheckContext context, Device device, CheckContext.Used used, Problems problems) {
		List<SubjectAlternativeName> missing = ServerNames.missing(ServerNames.of(context.plant(), device, used.role()),
				Certificates.names(used.certificate()));
		if (!missing.isEmpty()) {
			problems.add(CompilerProblem.NAME_NOT_COVERED.at(used.place(device), used.name(), DeviceCertificates.words(missing)));
		}
		String uri = ApplicationUris.server(context.plant(), device);
		String stated = Certificates.applicationUri(used.certificate()).orElse("(none)");
		if (used.role() == ServerRole.OPCUA && !stated.equals(uri)) {
			problems.add(CompilerProblem.URI_NOT_COVERED.at(used.place(device), used.name(), stated, uri));
		}
	}
}
