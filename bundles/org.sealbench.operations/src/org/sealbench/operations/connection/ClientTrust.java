// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.common.file.TypedPath;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.source.CertificateFile;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

/** What a client of the project trusts. */
public final class ClientTrust {

	private final Optional<Project> project;
	private final PasswordSource passwords;

	/** @param passwords for files of certificates that are encrypted */
	public ClientTrust(Optional<Project> project, PasswordSource passwords) {
		this.project = project;
		this.passwords = passwords;
	}

	/**
	 * The trust that was asked for, with the revocation lists that the project or the files have.
	 *
	 * @param sources files and numbers; none means the project's CAs, what it trusts, and its devices' self-signed ones
	 * @throws ProblemException if a source cannot be read or holds no certificate
	 */
	public TrustMaterial of(List<String> sources) throws ProblemException {
		return of(sources, Purpose.OPCUA, new Problems());
	}

	/**
	 * The trust that was asked for, without what a file itself excludes from a purpose.
	 *
	 * @param sources  files and numbers
	 * @param problems receives what a file excludes, and what of it cannot be used
	 * @throws ProblemException if a source cannot be read or holds no certificate
	 */
	public TrustMaterial of(List<String> sources, Purpose purpose, Problems problems) throws ProblemException {
		List<X509Certificate> anchors = new ArrayList<>();
		List<X509CRL> lists = new ArrayList<>();
		for (String source : sources) {
			Optional<CertificateNumber> number = CertificateNumber.parse(source);
			if (number.isPresent()) {
				anchors.add(numbered(number.get()));
			} else {
				CertificateFile file = CertificateFile.read(TypedPath.of(source), passwords);
				anchors.addAll(file.anchors(purpose, problems));
				lists.addAll(file.crls());
			}
		}
		List<X509Certificate> cas = new ArrayList<>();
		if (project.isPresent()) {
			for (CertificateEntry entry : project.get().certificates().entries()) {
				boolean ofOthers = entry.getStore() == CertificateStore.CA
						|| entry.getStore() == CertificateStore.TRUSTED;
				if (!sources.isEmpty() && !ofOthers) {
					// Where the anchors are named, CAs alone matter, and these lie in no other store.
					continue;
				}
				read(project.get(), entry, sources.isEmpty() ? anchors : new ArrayList<>(), cas, lists);
			}
		}
		return new TrustMaterial(anchors, cas, lists);
	}

	private X509Certificate numbered(CertificateNumber number) throws ProblemException {
		if (project.isEmpty()) {
			throw new ProblemException(ProjectProblem.NO_CERTIFICATE.at(Place.of("certificate " + number), number));
		}
		return project.get().certificates().certificate(number);
	}

	/**
	 * Every CA that the project knows helps to build a path, and every list of one decides about what that CA issued.
	 */
	private static void read(Project project, CertificateEntry entry, List<X509Certificate> anchors,
			List<X509Certificate> cas, List<X509CRL> lists) throws ProblemException {
		X509Certificate certificate = project.certificates().certificate(entry.getNumber());
		boolean own = entry.getStore() == CertificateStore.CA || entry.getStore() == CertificateStore.TRUSTED;
		if (!CertificateEntries.isRevoked(entry) && (own || Certificates.isSelfSigned(certificate))) {
			anchors.add(certificate);
		}
		if (Certificates.isCa(certificate)) {
			cas.add(certificate);
			project.certificates().crls().of(entry.getNumber()).ifPresent(lists::add);
		}
	}
}
