// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/**
 * A certificate that a participant identifies itself with.
 *
 * @param name    {@code ID: common name}
 * @param chain   itself first
 * @param signers numbers of the CAs of the project above it
 */
record ParticipantIdentity(int number, String name, List<X509Certificate> chain, Set<Integer> signers) {

	static ParticipantIdentity of(Project project, int number) throws ProblemException {
		CertificateEntry entry = project.certificates().entry(number);
		Set<Integer> signers = new LinkedHashSet<>();
		while (entry.getIssuer() != 0 && signers.add(entry.getIssuer())) {
			entry = project.certificates().entry(entry.getIssuer());
		}
		return new ParticipantIdentity(number, project.certificates().name(number),
				project.certificates().chain(number), signers);
	}

	X509Certificate certificate() {
		return chain.get(0);
	}

	boolean isAuthority() {
		return Certificates.isCa(certificate());
	}

	/** What a partner that connects to it has to trust. */
	String anchor() {
		X509Certificate last = chain.get(chain.size() - 1);
		return Certificates.commonName(last);
	}
}
