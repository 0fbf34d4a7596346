// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.network.Network;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.project.Project;

/** Whom each device trusts, and who would connect to whom for that. */
final class TrustEvidence {

	private final Project project;
	private final Instant now;

	TrustEvidence(Project project, Instant now) {
		this.project = project;
		this.now = now;
	}

	EvidenceTable trusted() throws ProblemException {
		TrustSources sources = new TrustSources(project, now);
		List<List<String>> rows = new ArrayList<>();
		for (Device device : project.plant().getDevices()) {
			TrustList list = TrustList.of(sources, device);
			list.certificates().forEach((number, each) -> rows.add(row(device, "trusted", number, each, list)));
			list.issuers().forEach((number, each) -> rows.add(row(device, "to build paths", number, each, list)));
		}
		return new EvidenceTable("trust-lists", "Trust lists",
				"Whom the OPC UA server of each device trusts, with the number of the revocation list that it holds.",
				List.of("device", "as", "certificate", "subject", "valid to", "revocation list", "SHA-256"), rows);
	}

	private static List<String> row(Device device, String as, CertificateNumber number, X509Certificate each,
			TrustList list) {
		X509CRL crl = list.crls().get(number);
		return List.of(device.getName(), as, String.valueOf(number), Certificates.subject(each),
				each.getNotAfter().toInstant().toString(),
				crl == null ? "" : Crls.number(crl).map(String::valueOf).orElse("without number"),
				Certificates.sha256(each));
	}

	EvidenceTable matrix(Network network) {
		Map<String, String> names = network.names();
		return new EvidenceTable("matrix", "Who connects to whom",
				"Every connection that the project knows, how it is secured, and whether it would come about.",
				List.of("client", "device", "via", "security", "answer", "why"),
				network.links().stream().map(link -> List.of(names.get(link.from()), names.get(link.to()),
						link.protocol().words(), link.security().words(), link.verdict().words(), link.reason()))
						.toList());
	}
}
