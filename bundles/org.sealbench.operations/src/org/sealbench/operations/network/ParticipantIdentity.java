// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;

/**
 * A certificate that a participant identifies itself with.
 *
 * @param name    {@code ID: common name}
 * @param chain   itself first
 * @param signers numbers of the CAs of the project above it
 * @param lists   the revocation lists that the project has of them
 */
record ParticipantIdentity(CertificateNumber number, String name, List<X509Certificate> chain,
		Set<CertificateNumber> signers, List<X509CRL> lists) {

	static ParticipantIdentity of(Project project, CertificateNumber number) throws ProblemException {
		CertificateEntry entry = project.certificates().entry(number);
		Set<CertificateNumber> signers = new LinkedHashSet<>();
		while (entry.getIssuer().isGiven() && signers.add(entry.getIssuer())) {
			entry = project.certificates().entry(entry.getIssuer());
		}
		List<X509CRL> lists = new ArrayList<>();
		for (CertificateNumber signer : signers) {
			project.certificates().crls().of(signer).ifPresent(lists::add);
		}
		return new ParticipantIdentity(number, project.certificates().name(number),
				project.certificates().chain(number), signers, lists);
	}

	X509Certificate certificate() {
		return chain.get(0);
	}

	boolean isAuthority() {
		return Certificates.isCa(certificate());
	}

	/** Whether the project knows its chain up to the root. */
	boolean isComplete() {
		X509Certificate last = chain.get(chain.size() - 1);
		return last.getSubjectX500Principal().equals(last.getIssuerX500Principal());
	}

	/** The issuer at which the chain ends. */
	String topIssuer() {
		return Certificates.issuer(chain.get(chain.size() - 1));
	}

	/** The trust of a partner outside the project that trusts the last of the chain and has the CAs' lists. */
	TrustMaterial outside() {
		return new TrustMaterial(List.of(chain.get(chain.size() - 1)), List.of(), lists);
	}

	/** What a partner that connects to it has to trust. */
	String anchor() {
		X509Certificate last = chain.get(chain.size() - 1);
		return Certificates.commonName(last);
	}
}
