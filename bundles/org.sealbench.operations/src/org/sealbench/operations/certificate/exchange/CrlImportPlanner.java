// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.project.Project;

/** What an import does with revocation lists: the newest of a CA, in the project or in the file, is taken. */
final class CrlImportPlanner {

	private final Project project;
	private final KnownCertificates known;
	private final ImportSource source;
	private final ImportProblemCollector notes;
	private final Map<X509Certificate, X509CRL> newest = new HashMap<>();

	CrlImportPlanner(Project project, KnownCertificates known, ImportSource source, ImportProblemCollector notes) {
		this.project = project;
		this.known = known;
		this.source = source;
		this.notes = notes;
	}

	void addTo(List<ImportItem> items) {
		List<FoundPart.OfCrl> lists = new ArrayList<>(source.all(FoundPart.OfCrl.class));
		// The newest comes first, so that every other of the same CA is an old one.
		lists.sort((a, b) -> Crls.isNewer(a.crl(), b.crl()) ? -1 : Crls.isNewer(b.crl(), a.crl()) ? 1 : 0);
		for (FoundPart.OfCrl part : lists) {
			try {
				items.add(item(part));
			} catch (ProblemException e) {
				notes.add(e.problem());
				items.add(item(part, ImportAction.REFUSE, Optional.empty(), CertificateNumber.NONE));
			}
		}
	}

	private ImportItem item(FoundPart.OfCrl part) throws ProblemException {
		X509CRL crl = part.crl();
		X509Certificate ca = ca(part);
		if (!Crls.isComplete(crl)) {
			throw new ProblemException(ImportProblem.CRL_PARTIAL.at(notes.place(part.where()), Crls.issuer(crl)));
		}
		Optional<CertificateEntry> entry = known.entry(ca);
		CertificateNumber number = entry.map(CertificateEntry::getNumber).orElse(CertificateNumber.NONE);
		X509CRL present = newest.get(ca);
		if (present == null && entry.isPresent()) {
			present = project.certificates().crls().of(number).orElse(null);
		}
		if (present != null && !Crls.isNewer(crl, present)) {
			notes.add(ImportProblem.CRL_OLD.at(notes.place(part.where()), number(crl), number(present)));
			return item(part, entry.isPresent() ? ImportAction.DUPLICATE : ImportAction.LEAVE_OUT, Optional.empty(),
					number);
		}
		if (entry.isPresent()) {
			new RevocationReconciliation(project, entry.get()).check(crl, notes.place(part.where()));
		}
		newest.put(ca, crl);
		return item(part, ImportAction.TAKE_CRL, Optional.of(ca), number);
	}

	private X509Certificate ca(FoundPart.OfCrl part) throws ProblemException {
		List<X509Certificate> candidates = new ArrayList<>(known.cas(part.crl().getIssuerX500Principal()));
		source.all(FoundPart.OfCertificate.class).stream().map(FoundPart.OfCertificate::certificate)
				.filter(each -> Certificates.isCa(each)
						&& each.getSubjectX500Principal().equals(part.crl().getIssuerX500Principal()))
				.forEach(candidates::add);
		Optional<X509Certificate> signer = candidates.stream()
				.filter(each -> Signatures.verifies(part.crl(), each.getPublicKey())).findFirst();
		ImportProblem refusal = candidates.isEmpty() ? ImportProblem.CRL_WITHOUT_CA : ImportProblem.CRL_FORGED;
		return signer.orElseThrow(
				() -> new ProblemException(refusal.at(notes.place(part.where()), Crls.issuer(part.crl()))));
	}

	private ImportItem item(FoundPart.OfCrl part, ImportAction action, Optional<X509Certificate> ca,
			CertificateNumber number) {
		return new ImportItem(ImportItem.TEXTS.get("kindList"), part.where(), Crls.issuer(part.crl()), action, number,
				CertificateStore.TRUSTED, ca, Optional.empty(), Optional.of(part.crl()));
	}

	private static String number(X509CRL crl) {
		return Crls.number(crl).map(BigInteger::toString).orElseGet(() -> "of " + crl.getThisUpdate().toInstant());
	}
}
