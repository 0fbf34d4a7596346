// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateCreator;
import org.sealbench.compiler.certificate.CertificatePlan;
import org.sealbench.compiler.certificate.CertificatePlanner;
import org.sealbench.compiler.certificate.CreatedCertificates;
import org.sealbench.operations.Tools;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;

/**
 * Key and certificate that this station's OPC UA client presents: the project's local client where there is one, else a
 * self-signed one created for this connection, which only servers that accept every client accept.
 */
public final class ClientIdentity {

	private static final Duration VALIDITY = Duration.ofDays(30);

	private final Tools tools;

	public ClientIdentity(Tools tools) {
		this.tools = tools;
	}

	/**
	 * The identity of this station.
	 *
	 * @throws ProblemException if the identity's files are damaged, or none can be created
	 */
	public Credential of(Optional<Project> project, IProgressMonitor monitor) throws ProblemException {
		Optional<Credential> known = project.isPresent() ? project.get().localClient().read() : Optional.empty();
		return known.isPresent() ? known.get() : selfSigned("Sealbench client", "urn:sealbench:client", monitor);
	}

	/**
	 * The identity of this station, created and kept as compile does where there is none yet, for servers that have to
	 * recognize it later. The project is saved.
	 *
	 * @throws ProblemException if none can be created or the project cannot be saved
	 */
	public Credential lasting(Project project, IProgressMonitor monitor) throws ProblemException {
		Instant now = tools.clock().instant();
		if (new CertificatePlanner(project, now).needsClient()) {
			CreatedCertificates made = new CertificateCreator(tools.keyPairs(), tools.random()).create(project,
					new CertificatePlan(List.of(), true), now, monitor);
			project.save();
			project.localClient().write(made.client().orElseThrow());
		}
		return of(Optional.of(project), monitor);
	}

	/** OPC 10000-6 §6.2.2. */
	private Credential selfSigned(String name, String applicationUri, IProgressMonitor monitor)
			throws ProblemException {
		KeyPair key = tools.keyPairs().generate(List.of(KeyAlgorithm.RSA_2048), monitor).get(0);
		return new Credential(key.getPrivate(),
				List.of(new CertificateIssuer(tools.random()).selfSigned(profile(name, applicationUri), key)));
	}

	private CertificateProfile profile(String name, String applicationUri) throws ProblemException {
		Instant from = tools.clock().instant().truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);
		return new CertificateProfile(name, "", Usage.OPCUA_CLIENT, List.of(SubjectAlternativeName.uri(applicationUri)),
				from, from.plus(VALIDITY), SignatureAlgorithm.SHA256_RSA);
	}
}
