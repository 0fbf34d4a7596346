// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.pki.Credential;
import org.sealbench.project.certificate.CertificateFacts;
import org.sealbench.project.certificate.EntryIndex;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.certificate.NumberBlock;
import org.sealbench.project.certificate.NumberSource;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.integrity.UnsavedCertificates;
import org.sealbench.project.storage.FileStore;

/**
 * All certificates of a project, in the global stores and in the device-local ones. A number (ID) is given out once and
 * for ever. What the stores hold follows from the entries of the model alone: undoing a change of the entries also
 * undoes that of certificates, keys and revocation lists, and saving writes and deletes files accordingly.
 */
public final class CertificateManager {

	private final Plant plant;
	private final CertificateFiles files;
	private final PrivateKeyStore keys;
	private final KeyPairs pairs;
	private final LinkIdentity link;
	private final EntryIndex index;
	private final RevocationLists crls;
	private final NumberSource numbers;

	CertificateManager(Plant plant, FileStore files, PrivateKeyStore keys, LinkIdentity link, NumberBlock block) {
		this.plant = plant;
		this.keys = keys;
		this.pairs = new KeyPairs(keys);
		this.link = link;
		this.index = new EntryIndex(plant);
		this.files = new CertificateFiles(plant, files, keys, index);
		this.crls = new RevocationLists(index, this.files);
		this.numbers = new NumberSource(plant, block, number -> index.find(number).isPresent());
	}

	public List<CertificateEntry> entries() {
		return List.copyOf(plant.getCertificates());
	}

	/** The numbers that two entries have; only one of the two certificates is there. */
	public List<Problem> duplicates() {
		return index.duplicates().stream().map(each -> ProjectProblem.NUMBER_TWICE.at(Place.of(ProjectFolder.PLANT),
				each, ProjectFolder.certificate(each))).toList();
	}

	/** @throws ProblemException if there is none */
	public CertificateEntry entry(CertificateNumber number) throws ProblemException {
		return files.entry(number);
	}

	/** The entry with a number, if there is one. */
	public Optional<CertificateEntry> find(CertificateNumber number) {
		return index.find(number);
	}

	/**
	 * The certificate with a number.
	 *
	 * @throws ProblemException if there is none, or its file is missing or damaged
	 */
	public X509Certificate certificate(CertificateNumber number) throws ProblemException {
		return files.certificate(entry(number));
	}

	/**
	 * The certificate and its issuers as far as the project has them, end entity first.
	 *
	 * @throws ProblemException if there is none, or a file is missing or damaged
	 */
	public List<X509Certificate> chain(CertificateNumber number) throws ProblemException {
		List<X509Certificate> chain = new ArrayList<>();
		for (CertificateNumber next = number; next.isGiven()
				&& chain.size() <= plant.getCertificates().size(); next = entry(next).getIssuer()) {
			chain.add(certificate(next));
		}
		return chain;
	}

	/**
	 * The private key with its chain; needs a login in a protected project.
	 *
	 * @throws ProblemException if there is none, nobody is logged in, or a file is missing or damaged
	 */
	public Credential credential(CertificateNumber number) throws ProblemException {
		List<X509Certificate> chain = chain(number);
		return new Credential(pairs.require(number, name(number), chain.get(0)), chain);
	}

	/**
	 * Whether the private key of a certificate is there, as far as can be seen: its file without a login, and that it
	 * belongs to the certificate after one.
	 *
	 * @throws ProblemException if there is no such certificate, or its key's file is damaged or another one's
	 */
	public boolean hasKey(CertificateNumber number) throws ProblemException {
		return entry(number).isPrivateKey() && pairs.isThere(number, this::name, this::certificate);
	}

	/**
	 * The certificate as every message names it: {@code ID: common name}.
	 *
	 * @throws ProblemException if there is none, or its file is missing or damaged
	 */
	public String name(CertificateNumber number) throws ProblemException {
		return number + ": " + facts(number).commonName();
	}

	/**
	 * What tables show of a certificate.
	 *
	 * @throws ProblemException if there is none, or its file is missing or damaged
	 */
	public CertificateFacts facts(CertificateNumber number) throws ProblemException {
		return files.facts(certificate(number));
	}

	/**
	 * Reads what is on disk only, and decodes it on all cores, before it is asked for. What cannot be read is reported
	 * when it is asked for.
	 */
	public void readAhead() {
		files.readAhead();
	}

	/** Reads the keys as well, and compares them with their certificates, for what asks for those of many. */
	public void readKeysAhead() {
		pairs.readAhead(plant.getCertificates(), files::certificate);
	}

	/** The number that the next certificate gets; it goes into the names of device certificates. */
	public CertificateNumber nextNumber() {
		return numbers.next();
	}

	/**
	 * Adds a certificate under the next number, to be written with the next save.
	 *
	 * @throws ProblemException if the key cannot be stored, as without a login
	 */
	public CertificateEntry add(NewCertificate added) throws ProblemException {
		return add(added, nextNumber());
	}

	/** Keeps the numbers 1 and 2 of a new project for the CAs that protecting makes. */
	public void keepNumbersForCas() {
		numbers.keepForCas();
	}

	/** The numbers that the CAs get which protecting makes; empty where they get the next ones. */
	public List<CertificateNumber> caNumbers() {
		return numbers.ofCas();
	}

	/**
	 * Adds a certificate under a number, to be written with the next save.
	 *
	 * @param number the next one, or one of {@link #caNumbers()}
	 * @throws ProblemException if the key cannot be stored, as without a login
	 */
	public CertificateEntry add(NewCertificate added, CertificateNumber number) throws ProblemException {
		if (added.key().isPresent()) {
			keys.add(ProjectFolder.digits(number), added.key().get());
		}
		CertificateEntry entry = ModelFactory.eINSTANCE.createCertificateEntry();
		entry.setNumber(number);
		entry.setStore(added.store());
		entry.setUsage(added.usage());
		entry.setDevice(added.device());
		entry.setIssuer(added.issuer());
		entry.setPrivateKey(added.key().isPresent());
		files.addFirst(number, added.certificate());
		numbers.markUsed(number);
		plant.getCertificates().add(entry);
		return entry;
	}

	/**
	 * Removes a certificate from its store; its files are deleted with the next save. The caller checks its uses.
	 *
	 * @throws ProblemException if there is none
	 */
	public void remove(CertificateNumber number) throws ProblemException {
		plant.getCertificates().remove(entry(number));
	}

	/**
	 * Replaces a certificate with another one of the same key, under the same number.
	 *
	 * @throws ProblemException if there is none, or the current file cannot be read
	 */
	public void replace(CertificateNumber number, X509Certificate certificate) throws ProblemException {
		files.replace(entry(number), certificate);
	}

	/**
	 * Adds the private key of a certificate that came without it.
	 *
	 * @throws ProblemException if there is none, or the key cannot be kept, as without a login
	 */
	public void addKey(CertificateNumber number, PrivateKey key) throws ProblemException {
		CertificateEntry entry = entry(number);
		keys.add(ProjectFolder.digits(number), key);
		entry.setPrivateKey(true);
	}

	/** The revocation lists of its CAs. */
	public RevocationLists crls() {
		return crls;
	}

	/** What the project authenticates with to its devices. */
	public LinkIdentity link() {
		return link;
	}

	/** The names of all key files that the project may have. */
	List<String> keyNames() {
		return Stream
				.concat(Stream.of(ProjectFolder.LINK), plant.getCertificates().stream()
						.filter(CertificateEntry::isPrivateKey).map(each -> ProjectFolder.digits(each.getNumber())))
				.toList();
	}

	/** The contents of files that are still to be saved. */
	UnsavedCertificates unsaved() {
		return files.unsaved();
	}

	/** Adds what is to be written and deleted, so that the files match the entries. */
	void collect(SortedMap<String, Optional<byte[]>> wanted) throws ProblemException {
		link.collect(wanted);
		files.collect(wanted);
		keys.collect(wanted, keyNames());
	}

	/** The highest number that the plant file has to remember. */
	CertificateNumber lastNumber() {
		return numbers.lastNumber();
	}

	/** Remembers in this working copy which numbers were given out, before certificates with them are saved. */
	void reserveNumbers() throws IOException {
		numbers.reserve();
	}

	void saved() {
		link.saved();
		keys.saved(keyNames());
		files.saved();
		numbers.saved();
	}

	/**
	 * Others changed files: which entries have files there now, and what of them is to be read again.
	 *
	 * @param onDisk  the entries of the plant file as it is now; empty where that was not changed
	 * @param changed paths of files
	 * @param theirs  those of them that replace what was to be written here
	 */
	void reloaded(Optional<List<CertificateEntry>> onDisk, Set<String> changed, Set<String> theirs) {
		files.reloaded(onDisk, changed, theirs);
		forgetKeys();
	}

	void forgetKeys() {
		link.forget();
		pairs.forget();
		keys.forget();
	}
}
