// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Plant;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.project.certificate.CertificateDecoder;
import org.sealbench.project.certificate.CertificateFacts;
import org.sealbench.project.certificate.EntryIndex;
import org.sealbench.project.certificate.Revisions;
import org.sealbench.project.certificate.SavedEntry;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.integrity.UnsavedCertificates;
import org.sealbench.project.storage.FileDigests;
import org.sealbench.project.storage.FileStore;

/**
 * The files of certificates and revocation lists: what they hold in each revision of an entry, and what saving has to
 * write and delete so that they match the entries.
 */
final class CertificateFiles {

	private final Plant plant;
	private final FileStore files;
	private final PrivateKeyStore keys;
	private final EntryIndex index;
	private final Revisions<X509Certificate> certificates = new Revisions<>(this::readCertificate);
	private final Revisions<X509CRL> crls = new Revisions<>(this::readCrl);
	private final Map<X509Certificate, CertificateFacts> facts = Collections.synchronizedMap(new IdentityHashMap<>());
	private final Map<CertificateNumber, SavedEntry> saved = new HashMap<>();

	CertificateFiles(Plant plant, FileStore files, PrivateKeyStore keys, EntryIndex index) {
		this.plant = plant;
		this.files = files;
		this.keys = keys;
		this.index = index;
		plant.getCertificates().forEach(each -> saved.put(each.getNumber(), SavedEntry.of(each)));
	}

	/** @throws ProblemException if there is none with the number */
	CertificateEntry entry(CertificateNumber number) throws ProblemException {
		return index.find(number).orElseThrow(() -> new ProblemException(
				ProjectProblem.NO_CERTIFICATE.at(Place.of("certificate " + number), number)));
	}

	/** @throws ProblemException if the file is missing or damaged */
	X509Certificate certificate(CertificateEntry entry) throws ProblemException {
		CertificateNumber number = entry.getNumber();
		return certificates.get(number, entry.getRevision()).orElseThrow(() -> new ProblemException(
				ProjectProblem.CERTIFICATE_MISSING.at(Place.of(ProjectFolder.certificate(number)))));
	}

	/** What tables show of a certificate. */
	CertificateFacts facts(X509Certificate certificate) {
		return facts.computeIfAbsent(certificate, CertificateFacts::of);
	}

	/** The newest revocation list of a CA, if the project has one. */
	Optional<X509CRL> crl(CertificateEntry ca) throws ProblemException {
		return crls.get(ca.getNumber(), ca.getCrlRevision());
	}

	/** Adds the certificate of an entry that is still to be made. */
	void addFirst(CertificateNumber number, X509Certificate certificate) {
		certificates.addFirst(number, certificate);
	}

	void replace(CertificateEntry entry, X509Certificate certificate) throws ProblemException {
		entry.setRevision(certificates.add(entry.getNumber(), entry.getRevision(), certificate));
	}

	void setCrl(CertificateEntry ca, X509CRL crl) throws ProblemException {
		ca.setCrlRevision(crls.add(ca.getNumber(), ca.getCrlRevision(), crl));
	}

	/**
	 * Reads what is on disk only, and decodes it on all cores, before it is asked for. What cannot be read is reported
	 * when it is asked for.
	 */
	void readAhead() {
		List<CertificateEntry> unread = plant.getCertificates().stream()
				.filter(each -> !certificates.isRead(each.getNumber())).toList();
		new CertificateDecoder(files).decode(unread).forEach(each -> {
			certificates.addFirst(each.number(), each.certificate());
			facts.put(each.certificate(), each.facts());
		});
	}

	/** The contents of files that are still to be saved. */
	UnsavedCertificates unsaved() {
		return new UnsavedCertificates() {
			@Override
			public boolean isUnsaved(CertificateNumber number) {
				SavedEntry before = saved.get(number);
				CertificateEntry now = index.find(number).orElseThrow();
				return before == null || before.revision() != now.getRevision()
						|| before.crlRevision() != now.getCrlRevision();
			}

			@Override
			public Optional<byte[]> find(CertificateNumber number) throws ProblemException {
				SavedEntry before = saved.get(number);
				return before != null && before.revision() == entry(number).getRevision() ? Optional.empty()
						: Optional.of(ascii(Certificates.pem(certificate(entry(number)))));
			}

			@Override
			public Optional<String> findCrl(CertificateNumber number) throws ProblemException {
				SavedEntry before = saved.get(number);
				return before != null && before.crlRevision() == entry(number).getCrlRevision() ? Optional.empty()
						: Optional.of(crl(entry(number)).map(crl -> FileDigests.sha256(out -> Crls.write(crl, out)))
								.orElse(""));
			}
		};
	}

	/** Adds what is to be written and deleted, so that the files match the entries. */
	void collect(SortedMap<String, Optional<byte[]>> wanted) throws ProblemException {
		Set<CertificateNumber> present = new HashSet<>();
		for (CertificateEntry entry : plant.getCertificates()) {
			CertificateNumber number = entry.getNumber();
			SavedEntry before = saved.get(number);
			present.add(number);
			if (before == null || before.revision() != entry.getRevision()) {
				wanted.put(ProjectFolder.certificate(number), Optional.of(ascii(Certificates.pem(certificate(entry)))));
			}
			if (before == null || before.crlRevision() != entry.getCrlRevision()) {
				crl(entry).ifPresentOrElse(
						crl -> wanted.put(ProjectFolder.crl(number), Optional.of(Crls.pemBytes(crl))),
						() -> wanted.put(ProjectFolder.crl(number), Optional.empty()));
			}
			if (before != null && before.key() && !entry.isPrivateKey()) {
				keys.discard(ProjectFolder.digits(number), wanted);
			}
		}
		for (Map.Entry<CertificateNumber, SavedEntry> gone : saved.entrySet()) {
			if (!present.contains(gone.getKey())) {
				discard(gone.getKey(), gone.getValue(), wanted);
			}
		}
	}

	/** Deletes the files of an entry that is gone; their content is kept in memory in case the entry comes back. */
	private void discard(CertificateNumber number, SavedEntry was, SortedMap<String, Optional<byte[]>> wanted)
			throws ProblemException {
		certificates.get(number, was.revision());
		crls.get(number, was.crlRevision());
		wanted.put(ProjectFolder.certificate(number), Optional.empty());
		wanted.put(ProjectFolder.crl(number), Optional.empty());
		if (was.key()) {
			keys.discard(ProjectFolder.digits(number), wanted);
		}
	}

	void saved() {
		saved.clear();
		plant.getCertificates().forEach(each -> saved.put(each.getNumber(), SavedEntry.of(each)));
	}

	/**
	 * Others changed files: which entries have files there now, and what of them is to be read again.
	 *
	 * @param onDisk  the entries of the plant file as it is now; empty where that was not changed
	 * @param changed paths of files
	 * @param theirs  those of them that replace what was to be written here
	 */
	void reloaded(Optional<List<CertificateEntry>> onDisk, Set<String> changed, Set<String> theirs) {
		onDisk.ifPresent(entries -> {
			Map<CertificateNumber, SavedEntry> now = new HashMap<>();
			entries.forEach(each -> now.put(each.getNumber(),
					saved.getOrDefault(each.getNumber(), new SavedEntry(0, 0, false)).withKey(each.isPrivateKey())));
			saved.clear();
			saved.putAll(now);
		});
		saved.forEach((number, each) -> {
			if (changed.contains(ProjectFolder.certificate(number))) {
				certificates.forget(number, each.revision());
			}
			if (changed.contains(ProjectFolder.crl(number))) {
				crls.forget(number, each.crlRevision());
			}
			index.find(number).ifPresent(entry -> take(entry, each, theirs));
		});
		certificates.forgetMissing();
		crls.forgetMissing();
	}

	private void take(CertificateEntry entry, SavedEntry onDisk, Set<String> theirs) {
		if (theirs.contains(ProjectFolder.certificate(entry.getNumber()))) {
			entry.setRevision(onDisk.revision());
		}
		if (theirs.contains(ProjectFolder.crl(entry.getNumber()))) {
			entry.setCrlRevision(onDisk.crlRevision());
		}
		String key = ProjectFolder.digits(entry.getNumber());
		if (theirs.contains(keys.path(key))) {
			keys.dropUnsaved(key);
		}
	}

	private Optional<X509Certificate> readCertificate(CertificateNumber number) throws ProblemException {
		String path = ProjectFolder.certificate(number);
		return files.exists(path) ? Optional.of(CertificateReader.read(files.read(path), path)) : Optional.empty();
	}

	private Optional<X509CRL> readCrl(CertificateNumber number) throws ProblemException {
		String path = ProjectFolder.crl(number);
		return files.exists(path) ? Optional.of(CrlReader.read(files.read(path), path)) : Optional.empty();
	}

	private static byte[] ascii(String pem) {
		return pem.getBytes(StandardCharsets.US_ASCII);
	}
}
