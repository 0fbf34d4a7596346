// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.pki.Signatures;
import org.sealbench.pki.validation.x509.PathCertificate;
import org.sealbench.pki.validation.x509.RevocationList;

/**
 * What questions about the same certificates and revocation lists have in common: each is read once, and whether a key
 * signed it is found out once. It knows the very objects, which do not change, and lasts as long as this process at
 * most. For one thread at a time.
 */
public final class TrustMemory {

	/** Of each kind; of a large plant's own certificates most are asked about once. */
	private static final int MOST = 256;

	private final Map<X509Certificate, Optional<PathCertificate>> certificates = new IdentityHashMap<>();
	private final Map<X509CRL, Optional<RevocationList>> lists = new IdentityHashMap<>();
	private final Map<Object, Map<PublicKey, Boolean>> signatures = new IdentityHashMap<>();
	private int verified;

	/** What is verified when it is asked for the first time. */
	private interface Verification {
		boolean verifies();
	}

	/** A certificate as part of a path; empty if its structure is broken. */
	public Optional<PathCertificate> certificate(X509Certificate certificate) {
		makeRoom(certificates);
		return certificates.computeIfAbsent(certificate, CertificatePool::read);
	}

	/** As {@link RevocationList#readable}. */
	public List<RevocationList> lists(List<X509CRL> crls) {
		makeRoom(lists);
		return RevocationList.newestFirst(
				crls.stream().flatMap(each -> lists.computeIfAbsent(each, RevocationList::read).stream()).toList());
	}

	boolean verifies(X509Certificate certificate, PublicKey signer) {
		return verifies(certificate, signer, () -> Signatures.verifies(certificate, signer));
	}

	boolean verifies(X509CRL crl, PublicKey signer) {
		return verifies(crl, signer, () -> Signatures.verifies(crl, signer));
	}

	private boolean verifies(Object signed, PublicKey signer, Verification verification) {
		makeRoom(signatures);
		return signatures.computeIfAbsent(signed, none -> new IdentityHashMap<>()).computeIfAbsent(signer, none -> {
			verified++;
			return verification.verifies();
		});
	}

	/** How many signatures were verified: what answers cost grows with it. */
	public int signaturesVerified() {
		return verified;
	}

	private static void makeRoom(Map<?, ?> known) {
		if (known.size() >= MOST) {
			known.clear();
		}
	}
}
