// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.request.CaResponse;
import org.sealbench.operations.certificate.request.CaResponseChain;
import org.sealbench.operations.certificate.request.CaResponseRules;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.formats.CertificateWarnings;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.key.PublicKeyDerivation;
import org.sealbench.project.Project;

/** What an import does with certificates and private keys. */
final class CertificateImportPlanner {

	private static final int KEY_CERT_SIGN = 5;

	private final Project project;
	private final KnownCertificates known;
	private final ImportSource source;
	private final CertificateStore store;
	private final ImportProblemCollector notes;
	private final Instant now;
	private final Map<X509Certificate, PrivateKey> keys = new HashMap<>();
	private final Set<X509Certificate> seen = new HashSet<>();
	private final Set<CertificateNumber> completed = new HashSet<>();
	private final Set<X500Principal> issuers = new HashSet<>();

	CertificateImportPlanner(Project project, KnownCertificates known, ImportSource source, CertificateStore store,
			ImportProblemCollector notes, Instant now) {
		this.project = project;
		this.known = known;
		this.source = source;
		this.store = store;
		this.notes = notes;
		this.now = now;
	}

	void addTo(List<ImportItem> items) {
		List<FoundPart.OfCertificate> certificates = source.all(FoundPart.OfCertificate.class);
		for (FoundPart.OfCertificate part : certificates) {
			if (!part.certificate().getSubjectX500Principal().equals(part.certificate().getIssuerX500Principal())) {
				issuers.add(part.certificate().getIssuerX500Principal());
			}
		}
		matchKeys(certificates, items);
		boolean anyCa = certificates.stream().anyMatch(part -> Certificates.isCa(part.certificate()));
		boolean anyLeaf = certificates.stream().anyMatch(part -> !isAuthority(part.certificate()));
		boolean answers = certificates.stream().anyMatch(part -> waiting(part.certificate()).isPresent());
		if (store == CertificateStore.CA && !certificates.isEmpty() && !anyCa && !answers) {
			notes.add(ImportProblem.NOT_A_CA.at(notes.place("")));
		}
		if (store == CertificateStore.DEVICE && anyCa && !anyLeaf && !answers) {
			notes.add(ImportProblem.IS_A_CA.at(notes.place("")));
		}
		certificates.forEach(part -> items.add(certificate(part)));
	}

	private ImportItem certificate(FoundPart.OfCertificate part) {
		X509Certificate certificate = part.certificate();
		Optional<CertificateEntry> same = known.entry(certificate);
		if (same.isPresent()) {
			notes.add(ImportProblem.DUPLICATE.at(notes.place(part.where()), same.get().getNumber()));
			return item(part, ImportAction.DUPLICATE, same.get().getNumber(), same.get().getStore(), Optional.empty());
		}
		if (!seen.add(certificate)) {
			notes.add(ImportProblem.TWICE.at(notes.place(part.where())));
			return item(part, ImportAction.LEAVE_OUT, CertificateNumber.NONE, store, Optional.empty());
		}
		CertificateWarnings.of(certificate, now, notes.place(part.where())).forEach(notes::add);
		part.trust()
				.ifPresent(said -> notes.add(FormatProblem.TRUST_DROPPED.at(notes.place(part.where()), said.words())));
		Optional<CertificateEntry> waiting = waiting(certificate);
		if (waiting.isPresent() && completed.add(waiting.get().getNumber())) {
			return answer(part, waiting.get());
		}
		if (store == CertificateStore.CA && !Certificates.isCa(certificate)) {
			notes.add(ImportProblem.LEFT_OUT.at(notes.place(part.where()), "it is no certification authority",
					"Import it with --store trusted or --store device."));
			return item(part, ImportAction.LEAVE_OUT, CertificateNumber.NONE, store, Optional.empty());
		}
		return added(part,
				store == CertificateStore.DEVICE && isAuthority(certificate) ? CertificateStore.TRUSTED : store);
	}

	private ImportItem added(FoundPart.OfCertificate part, CertificateStore into) {
		Optional<PrivateKey> key = into == CertificateStore.TRUSTED ? Optional.empty()
				: Optional.ofNullable(keys.get(part.certificate()));
		if (into == CertificateStore.DEVICE && key.isEmpty()) {
			notes.add(ImportProblem.NO_KEY.at(notes.place(part.where())));
		}
		return item(part, ImportAction.ADD, CertificateNumber.NONE, into, key);
	}

	/**
	 * Whether it serves as a CA. Many tools mark every self-signed certificate as a CA, so the mark alone does not
	 * tell: what comes with its key, or signs nothing here and is not marked for signing, may be a device's own
	 * certificate.
	 */
	private boolean isAuthority(X509Certificate certificate) {
		boolean[] usage = certificate.getKeyUsage();
		return Certificates.isCa(certificate) && !keys.containsKey(certificate)
				&& (usage != null && usage[KEY_CERT_SIGN] || issuers.contains(certificate.getSubjectX500Principal()));
	}

	/** The entry that a certificate is the CA response for; a self-signed certificate is none. */
	private Optional<CertificateEntry> waiting(X509Certificate certificate) {
		Optional<CertificateEntry> entry = known.withKey(certificate.getPublicKey());
		return entry.isPresent() && Certificates.isSelfSigned(certificate) ? Optional.empty() : entry;
	}

	private ImportItem answer(FoundPart.OfCertificate part, CertificateEntry entry) {
		CertificateStore into = entry.getStore() == CertificateStore.LOCAL ? CertificateStore.DEVICE : entry.getStore();
		try {
			CaResponseRules.check(project, new CaResponse(entry, part.certificate()), now).forEach(notes::add);
			CaResponseChain.of(project, part.certificate(), source.all(FoundPart.OfCertificate.class).stream()
					.map(FoundPart.OfCertificate::certificate).toList());
			return item(part, ImportAction.COMPLETE, entry.getNumber(), into, Optional.empty());
		} catch (ProblemException e) {
			notes.add(e.problem());
			return item(part, ImportAction.REFUSE, entry.getNumber(), into, Optional.empty());
		}
	}

	/** Finds the certificate of every key: in the file, else in the project. */
	private void matchKeys(List<FoundPart.OfCertificate> certificates, List<ImportItem> items) {
		List<FoundPart.OfKey> found = source.all(FoundPart.OfKey.class);
		if (found.isEmpty()) {
			return;
		}
		Map<PublicKey, X509Certificate> byKey = new HashMap<>();
		certificates.forEach(part -> byKey.putIfAbsent(part.certificate().getPublicKey(), part.certificate()));
		found.forEach(part -> items.add(key(part, byKey)));
	}

	private ImportItem key(FoundPart.OfKey part, Map<PublicKey, X509Certificate> byKey) {
		Optional<PublicKey> half = PublicKeyDerivation.of(part.key());
		String name = part.name();
		if (half.isPresent() && !Signatures.isKeyPair(part.key(), half.get())) {
			notes.add(PkiProblem.KEY_DAMAGED.at(notes.place(part.where()), "its two halves do not belong together"));
			return key(part, name, ImportAction.REFUSE, CertificateNumber.NONE);
		}
		X509Certificate certificate = half.map(byKey::get).orElse(null);
		List<CertificateEntry> entries = half.map(known::ofKey).orElse(List.of());
		Optional<CertificateEntry> holder = entries.stream().filter(CertificateEntry::isPrivateKey).findFirst();
		if (holder.isPresent()) {
			notes.add(ImportProblem.DUPLICATE.at(notes.place(part.where()), holder.get().getNumber()));
			return key(part, name, ImportAction.DUPLICATE, holder.get().getNumber());
		}
		if (certificate != null && known.entry(certificate).isEmpty()) {
			return withCertificate(part, certificate);
		}
		if (!entries.isEmpty() && store != CertificateStore.TRUSTED) {
			return key(part, name, ImportAction.ADD_KEY, entries.get(0).getNumber());
		}
		if (!entries.isEmpty()) {
			return leftOut(part, name);
		}
		notes.add(ImportProblem.KEY_ALONE.at(notes.place(part.where())));
		return key(part, name, ImportAction.REFUSE, CertificateNumber.NONE);
	}

	private ImportItem withCertificate(FoundPart.OfKey part, X509Certificate certificate) {
		boolean goes = store == CertificateStore.DEVICE
				|| store == CertificateStore.CA && Certificates.isCa(certificate);
		if (!goes) {
			return leftOut(part, Certificates.subject(certificate));
		}
		keys.put(certificate, part.key());
		return key(part, Certificates.subject(certificate), ImportAction.WITH_CERTIFICATE, CertificateNumber.NONE);
	}

	private ImportItem leftOut(FoundPart.OfKey part, String name) {
		notes.add(ImportProblem.LEFT_OUT.at(notes.place(part.where()), "the key of a partner is none of the project's",
				"Import it with --store device if the project shall have it."));
		return key(part, name, ImportAction.LEAVE_OUT, CertificateNumber.NONE);
	}

	private ImportItem key(FoundPart.OfKey part, String name, ImportAction action, CertificateNumber number) {
		return new ImportItem(ImportItem.TEXTS.get("kindKey"), part.where(), name, action, number, store,
				Optional.empty(), action == ImportAction.ADD_KEY ? Optional.of(part.key()) : Optional.empty(),
				Optional.empty());
	}

	private static ImportItem item(FoundPart.OfCertificate part, ImportAction action, CertificateNumber number,
			CertificateStore into, Optional<PrivateKey> key) {
		return new ImportItem(ImportItem.TEXTS.get("kindCertificate"), part.where(),
				Certificates.subject(part.certificate()), action, number, into, Optional.of(part.certificate()), key,
				Optional.empty());
	}
}
