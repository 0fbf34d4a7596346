// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.project.folder.ProjectFolder;

/** Keys and validity of every certificate of a project, and its revocation lists; public parts alone. */
final class CertificateEvidence {

	private final Project project;
	private final SortedMap<String, byte[]> files = new TreeMap<>();

	CertificateEvidence(Project project) {
		this.project = project;
	}

	/** The certificates and lists themselves, as PEM files. */
	SortedMap<String, byte[]> files() {
		return files;
	}

	EvidenceTable certificates() throws ProblemException {
		CertificateUses uses = CertificateUses.of(project.plant());
		List<List<String>> rows = new ArrayList<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			CertificateNumber number = entry.getNumber();
			X509Certificate each = project.certificates().certificate(number);
			files.put("certificates/" + ProjectFolder.digits(number) + ".pem", ascii(Certificates.pem(each)));
			rows.add(List.of(String.valueOf(number), entry.getStore().getLiteral(), Certificates.subject(each),
					Certificates.issuer(each), each.getSerialNumber().toString(16),
					each.getNotBefore().toInstant().toString(), each.getNotAfter().toInstant().toString(),
					Certificates.keyDescription(each), each.getSigAlgName(),
					Certificates.names(each).stream().map(String::valueOf).collect(Collectors.joining(" ")),
					String.join("; ", uses.texts(number)), entry.isPrivateKey() ? "yes" : "no",
					text(entry.getRevokedAt()), text(entry.getRevocationReason()), Certificates.sha256(each)));
		}
		return new EvidenceTable("certificates", "Certificates",
				"Every certificate of the project; the certificates themselves are in certificates/.",
				List.of("number", "store", "subject", "issuer", "serial", "valid from", "valid to", "key", "signature",
						"names", "used as", "key in project", "revoked at", "reason", "SHA-256"),
				rows);
	}

	EvidenceTable lists() throws ProblemException {
		List<List<String>> rows = new ArrayList<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			Optional<X509CRL> list = project.certificates().crls().of(entry.getNumber());
			if (list.isPresent()) {
				X509CRL each = list.get();
				files.put("crl/" + ProjectFolder.digits(entry.getNumber()) + ".crl.pem", Crls.pemBytes(each));
				rows.add(List.of(String.valueOf(entry.getNumber()), Crls.issuer(each),
						Crls.number(each).map(String::valueOf).orElse(""), each.getThisUpdate().toInstant().toString(),
						each.getNextUpdate() == null ? "" : each.getNextUpdate().toInstant().toString(), String.valueOf(
								each.getRevokedCertificates() == null ? 0 : each.getRevokedCertificates().size())));
			}
		}
		return new EvidenceTable("revocation-lists", "Revocation lists",
				"The newest revocation list of each CA; the lists themselves are in crl/.",
				List.of("CA", "issuer", "list number", "this update", "next update", "revoked"), rows);
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private static byte[] ascii(String pem) {
		return pem.getBytes(StandardCharsets.US_ASCII);
	}
}
