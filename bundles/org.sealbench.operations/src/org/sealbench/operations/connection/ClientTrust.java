// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.model.CertificateEntry;
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
	 * The trust that was asked for.
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
		for (String source : sources) {
			anchors.addAll(source.matches("[0-9]+") ? List.of(numbered(Integer.parseInt(source)))
					: CertificateFile.read(Path.of(source), passwords).anchors(purpose, problems));
		}
		if (sources.isEmpty() && project.isPresent()) {
			anchors.addAll(vouchedFor(project.get()));
		}
		return new TrustMaterial(anchors, List.of(), revocationLists(anchors));
	}

	private X509Certificate numbered(int number) throws ProblemException {
		if (project.isEmpty()) {
			throw new ProblemException(ProjectProblem.NO_CERTIFICATE.at(Place.of("certificate " + number), number));
		}
		return project.get().certificates().certificate(number);
	}

	private static List<X509Certificate> vouchedFor(Project project) throws ProblemException {
		List<X509Certificate> trusted = new ArrayList<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			X509Certificate certificate = project.certificates().certificate(entry.getNumber());
			boolean own = entry.getStore() == CertificateStore.CA || entry.getStore() == CertificateStore.TRUSTED;
			if (own || Certificates.isSelfSigned(certificate)) {
				trusted.add(certificate);
			}
		}
		return trusted;
	}

	/**
	 * The revocation lists of the CAs among the anchors. Where one of them has none, revocation cannot be checked at
	 * all: a single list would make every certificate of the others fail.
	 */
	private List<X509CRL> revocationLists(List<X509Certificate> anchors) throws ProblemException {
		List<X509CRL> lists = new ArrayList<>();
		for (X509Certificate anchor : anchors) {
			if (Certificates.isCa(anchor)) {
				Optional<X509CRL> list = listOf(anchor);
				if (list.isEmpty()) {
					return List.of();
				}
				lists.add(list.get());
			}
		}
		return lists;
	}

	private Optional<X509CRL> listOf(X509Certificate authority) throws ProblemException {
		if (project.isPresent()) {
			for (CertificateEntry entry : project.get().certificates().entries()) {
				if (project.get().certificates().certificate(entry.getNumber()).equals(authority)) {
					return project.get().certificates().crl(entry.getNumber());
				}
			}
		}
		return Optional.empty();
	}
}
