// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;

/**
 * Creates the credential with which a project authenticates to its devices on the link. A device accepts only the
 * project that it was paired with, so a new credential means pairing again; it is created only where there is none.
 */
public final class LinkCredentialIssuer {

	private static final Duration VALIDITY = Duration.ofDays(365 * 30);

	private final InstantSource clock;
	private final SecureRandom random;

	public LinkCredentialIssuer(InstantSource clock, SecureRandom random) {
		this.clock = clock;
		this.random = random;
	}

	/**
	 * Creates the credential if the project has none, as in a clone of an unprotected project; to be saved.
	 *
	 * @throws ProblemException if it cannot be created or its key cannot be stored
	 */
	public void ensure(Project project) throws ProblemException {
		if (!project.certificates().link().exists()) {
			project.certificates().link().set(make(project.plant().getName()));
		}
	}

	private Credential make(String name) throws ProblemException {
		KeyPair key = new KeyPairFactory(1).generate(List.of(KeyAlgorithm.P_256), new NullProgressMonitor()).get(0);
		Instant from = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(1));
		CertificateProfile profile = new CertificateProfile(name + " link", "", Usage.LINK, List.of(), from,
				from.plus(VALIDITY), SignatureAlgorithm.SHA256_ECDSA);
		return new Credential(key.getPrivate(), List.of(new CertificateIssuer(random).selfSigned(profile, key)));
	}
}
