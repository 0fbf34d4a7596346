package org.sealbench.project;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;

/**
 * All certificates of a project, in the global stores and in the device-local ones. A number (ID) is given out once and
 * for ever.
 */
public final class CertificateManager {

	private final Plant plant;
	private final FileStore files;
	private final ProjectKeys keys;
	private final Map<Integer, X509Certificate> loaded = new HashMap<>();
	private final Map<String, byte[]> unsaved = new HashMap<>();
	private final Map<Integer, X509CRL> crls = new HashMap<>();
	private Credential link;

	CertificateManager(Plant plant, FileStore files, ProjectKeys keys) {
		this.plant = plant;
		this.files = files;
		this.keys = keys;
	}

	public List<CertificateEntry> entries() {
		return List.copyOf(plant.getCertificates());
	}

	public CertificateEntry entry(int number) throws ProblemException {
		return plant.getCertificates().stream().filter(each -> each.getNumber() == number).findFirst().orElseThrow(
				() -> new ProblemException(ProjectProblem.NO_CERTIFICATE.at(Place.of("certificate " + number), number)));
	}

	/** The certificate with a number. */
	public X509Certificate certificate(int number) throws ProblemException {
		entry(number);
		X509Certificate certificate = loaded.get(number);
		if (certificate == null) {
			String path = ProjectFolder.certificate(number);
			if (!files.exists(path)) {
				throw new ProblemException(ProjectProblem.CERTIFICATE_MISSING.at(Place.of(path)));
			}
			certificate = Certificates.read(files.read(path), path);
			loaded.put(number, certificate);
		}
		return certificate;
	}

	/** The certificate and those of the project CAs above it, leaf first. */
	public List<X509Certificate> chain(int number) throws ProblemException {
		List<X509Certificate> chain = new ArrayList<>();
		for (int next = number; next != 0 && chain.size() <= plant.getCertificates().size(); next = entry(next)
				.getIssuer()) {
			chain.add(certificate(next));
		}
		return chain;
	}

	/** The private key with its chain; needs a login in a protected project. */
	public Credential credential(int number) throws ProblemException {
		return new Credential(keys.get(ProjectFolder.digits(number), name(number)), chain(number));
	}

	/** The certificate as every message names it: {@code ID: common name}. */
	public String name(int number) throws ProblemException {
		return number + ": " + Certificates.commonName(certificate(number));
	}

	/** The number that the next certificate gets; it goes into the names of device certificates. */
	public int nextNumber() {
		return plant.getLastCertificateNumber() + 1;
	}

	/** Takes a certificate in under the next number, to be written with the next save. */
	public CertificateEntry add(NewCertificate added) throws ProblemException {
		int number = nextNumber();
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
		loaded.put(number, added.certificate());
		put(ProjectFolder.certificate(number), Certificates.pem(added.certificate()));
		plant.setLastCertificateNumber(number);
		plant.getCertificates().add(entry);
		return entry;
	}

	/** The newest revocation list of a project CA, if it has issued one. */
	public Optional<X509CRL> crl(int ca) throws ProblemException {
		String path = ProjectFolder.crl(ca);
		if (!crls.containsKey(ca) && files.exists(path)) {
			crls.put(ca, Crls.read(files.read(path), path));
		}
		return Optional.ofNullable(crls.get(ca));
	}

	/** Takes in a project CA's newest revocation list. */
	public void setCrl(int ca, X509CRL crl) throws ProblemException {
		crls.put(ca, crl);
		replace(ProjectFolder.crl(ca), Crls.pem(crl));
	}

	/** The project's end of the link to its devices: key and self-signed certificate. */
	public Credential link() throws ProblemException {
		if (link == null) {
			String path = ProjectFolder.certificate(ProjectFolder.LINK);
			link = new Credential(keys.get(ProjectFolder.LINK, "link certificate"),
					List.of(Certificates.read(files.read(path), path)));
		}
		return link;
	}

	/** Whether key and certificate of the link are there. */
	boolean hasLink() {
		return keys.has(ProjectFolder.LINK) && (link != null
				|| files.exists(ProjectFolder.certificate(ProjectFolder.LINK)));
	}

	void setLink(Credential credential) throws ProblemException {
		link = credential;
		keys.add(ProjectFolder.LINK, credential.key());
		replace(ProjectFolder.certificate(ProjectFolder.LINK), Certificates.pem(credential.certificate()));
	}

	/** The names of all key files that the project may have. */
	List<String> keyNames() {
		List<String> names = new ArrayList<>(List.of(ProjectFolder.LINK));
		for (CertificateEntry entry : plant.getCertificates()) {
			if (entry.isPrivateKey()) {
				names.add(ProjectFolder.digits(entry.getNumber()));
			}
		}
		return names;
	}

	void collect(SortedMap<String, Optional<byte[]>> wanted) {
		unsaved.forEach((path, content) -> wanted.put(path, Optional.of(content)));
	}

	void saved() {
		unsaved.clear();
	}

	void forgetKeys() {
		link = null;
		keys.forget();
	}

	private void replace(String path, String content) throws ProblemException {
		if (files.exists(path)) {
			files.read(path);
		}
		put(path, content);
	}

	private void put(String path, String content) {
		unsaved.put(path, content.getBytes(StandardCharsets.US_ASCII));
	}
}
