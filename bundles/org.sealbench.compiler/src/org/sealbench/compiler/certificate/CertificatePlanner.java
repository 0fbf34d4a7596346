// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.pki.Credential;
import org.sealbench.project.Project;

/** Decides which certificates compile creates for some devices. Changes nothing. */
public final class CertificatePlanner {

	private final Project project;
	private final Instant now;

	public CertificatePlanner(Project project, Instant now) {
		this.project = project;
		this.now = now;
	}

	/**
	 * The plan for devices that passed the compiler's rules.
	 *
	 * @throws ProblemException if a certificate's file is missing or damaged
	 */
	public CertificatePlan plan(List<Device> devices) throws ProblemException {
		return plan(devices, device -> false);
	}

	/**
	 * As {@link #plan(List)}.
	 *
	 * @param passed whether a device is known to need no certificates
	 * @throws ProblemException if a certificate's file is missing or damaged
	 */
	public CertificatePlan plan(List<Device> devices, Predicate<Device> passed) throws ProblemException {
		CertificateNeeds certificates = new CertificateNeeds(project);
		List<CertificateNeed> needs = new ArrayList<>();
		for (Device device : devices) {
			if (!passed.test(device)) {
				needs.addAll(certificates.needs(device));
			}
		}
		boolean client = devices.stream().anyMatch(ServerRole.OPCUA::isEnabled) && needsClient();
		return new CertificatePlan(needs, client);
	}

	/**
	 * Whether this station lacks an identity that the project knows. In a protected project nobody but an administrator
	 * can create one, so without a login it has to wait.
	 *
	 * @throws ProblemException if a file of the identity or of a CA is missing or damaged
	 */
	public boolean needsClient() throws ProblemException {
		if (!project.access().isOpen()) {
			return false;
		}
		Optional<ProjectCa> ca = project.access().isProtected() ? ProjectCa.find(project, now) : Optional.empty();
		if (project.access().isProtected() && ca.isEmpty()) {
			return false;
		}
		Optional<Credential> present = project.localClient().read();
		return present.isEmpty()
				|| !isGood(present.get().certificate(), ca.map(ProjectCa::number).orElse(CertificateNumber.NONE));
	}

	private boolean isGood(X509Certificate certificate, CertificateNumber issuer) throws ProblemException {
		if (now.isAfter(certificate.getNotAfter().toInstant())) {
			return false;
		}
		for (CertificateEntry entry : project.certificates().entries()) {
			if (entry.getUsage() == CertificateUsage.CLIENT && entry.getIssuer().equals(issuer)
					&& !CertificateEntries.isRevoked(entry)
					&& project.certificates().certificate(entry.getNumber()).equals(certificate)) {
				return true;
			}
		}
		return false;
	}
}
