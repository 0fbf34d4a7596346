// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.certificate.StationClientCertificates;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/**
 * What the trust lists of many devices have in common, looked for once, while the project stays as it is: the project
 * CA that signs now, the stations of the project, and the CAs below others.
 */
public final class TrustSources {

	private final Project project;
	private final Instant now;
	private @Nullable Optional<ProjectCa> ca;
	private @Nullable List<CertificateNumber> stations;
	private @Nullable Map<CertificateNumber, X509Certificate> intermediates;

	public TrustSources(Project project, Instant now) {
		this.project = project;
		this.now = now;
	}

	/** @param ca the project CA that signs now, for callers that have looked for it already */
	public TrustSources(Project project, Optional<ProjectCa> ca) {
		this(project, Instant.MIN);
		this.ca = ca;
	}

	Project project() {
		return project;
	}

	/** The project CA that signs now. */
	synchronized Optional<ProjectCa> ca() throws ProblemException {
		if (ca == null) {
			ca = ProjectCa.find(project, now);
		}
		return ca;
	}

	/**
	 * The numbers of the CAs that devices with global security settings trust: that which signs now, and while it gives
	 * way to another one, both.
	 *
	 * @throws ProblemException if the file of a CA is missing or damaged
	 */
	public List<CertificateNumber> cas() throws ProblemException {
		Optional<ProjectCa> signing = ca();
		if (signing.isEmpty()) {
			return List.of();
		}
		CertificateNumber number = signing.get().number();
		return CaRollover.of(project).map(rollover -> rollover.trusted(number)).orElse(List.of(number));
	}

	/** The numbers of the identities that stations of this project made for themselves and that are not revoked. */
	synchronized List<CertificateNumber> stations() throws ProblemException {
		if (stations == null) {
			List<CertificateNumber> found = new ArrayList<>();
			for (CertificateEntry entry : project.certificates().entries()) {
				if (entry.getUsage() == CertificateUsage.CLIENT && !CertificateEntries.isRevoked(entry)
						&& StationClientCertificates.isSelfSigned(project.plant(), entry,
								project.certificates().certificate(entry.getNumber()))) {
					found.add(entry.getNumber());
				}
			}
			stations = found;
		}
		return stations;
	}

	/** The CAs below others that the project knows, by their numbers, revoked ones among them. */
	synchronized Map<CertificateNumber, X509Certificate> intermediates() throws ProblemException {
		if (intermediates == null) {
			Map<CertificateNumber, X509Certificate> found = new TreeMap<>();
			for (CertificateEntry entry : project.certificates().entries()) {
				boolean global = entry.getStore() == CertificateStore.CA
						|| entry.getStore() == CertificateStore.TRUSTED;
				if (global && !entry.isWaiting()) {
					X509Certificate certificate = project.certificates().certificate(entry.getNumber());
					boolean below = !certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
					if (below && Certificates.isCa(certificate)) {
						found.put(entry.getNumber(), certificate);
					}
				}
			}
			intermediates = found;
		}
		return intermediates;
	}
}
