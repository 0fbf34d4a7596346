// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.project.Project;

/** The revocation lists that a project has of the issuers of a path. */
public final class ProjectCrls {

	private final Optional<Project> project;

	public ProjectCrls(Optional<Project> project) {
		this.project = project;
	}

	/**
	 * The revocation list of each issuer, if the project has all of them and they are current; else revocation cannot
	 * be checked.
	 *
	 * @throws ProblemException if the file of a certificate or of a revocation list is damaged or cannot be read
	 */
	public Optional<List<X509CRL>> of(List<X509Certificate> path, Instant at) throws ProblemException {
		List<X509CRL> lists = new ArrayList<>();
		for (X509Certificate issuer : path.subList(1, path.size())) {
			Optional<X509CRL> list = of(issuer).filter(each -> isCurrent(each, at));
			if (list.isEmpty()) {
				return Optional.empty();
			}
			lists.add(list.get());
		}
		return lists.isEmpty() ? Optional.empty() : Optional.of(lists);
	}

	private Optional<X509CRL> of(X509Certificate issuer) throws ProblemException {
		if (project.isPresent()) {
			for (CertificateEntry entry : project.get().certificates().entries()) {
				if (project.get().certificates().certificate(entry.getNumber()).equals(issuer)) {
					return project.get().certificates().crl(entry.getNumber());
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isCurrent(X509CRL list, Instant at) {
		return !list.getThisUpdate().toInstant().isAfter(at) && list.getNextUpdate() != null
				&& !list.getNextUpdate().toInstant().isBefore(at);
	}
}
