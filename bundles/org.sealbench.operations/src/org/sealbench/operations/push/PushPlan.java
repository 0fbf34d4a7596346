// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.model.CertificateNumber;
import org.sealbench.opcua.push.PushState;
import org.sealbench.pki.SubjectAlternativeName;

/**
 * What a push will change.
 *
 * @param before  what the server has
 * @param ca      number of the project CA that signs
 * @param trust   what the trust list is to have, which it may have already; empty if nobody asked about it
 * @param names   of the new certificate; empty if the present one stays
 * @param changes as text, in the order in which they are made
 */
record PushPlan(PushState before, CertificateNumber ca, Optional<TrustListChange> trust,
		List<SubjectAlternativeName> names, List<String> changes) {

	boolean isEmpty() {
		return changes.isEmpty();
	}

	boolean changesTrustList() {
		return trust.filter(TrustListChange::isOne).isPresent();
	}

	boolean givesCertificate() {
		return !names.isEmpty();
	}

	X509Certificate present() {
		return before.certificate();
	}
}
