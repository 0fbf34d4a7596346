// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * In which order possible issuers of a certificate are tried (RFC 4158 §3.5): those whose key is named and that may
 * issue at that time first, among them those nearest to a trust anchor.
 */
final class CandidateOrder {

	private final CertificatePool pool;
	private final Instant at;
	private final Map<PathCertificate, List<PathCertificate>> known = new HashMap<>();
	private final Map<PathCertificate, Boolean> fit = new HashMap<>();

	CandidateOrder(CertificatePool pool, Instant at) {
		this.pool = pool;
		this.at = at;
	}

	List<PathCertificate> issuers(PathCertificate certificate) {
		return known.computeIfAbsent(certificate, this::sorted);
	}

	private List<PathCertificate> sorted(PathCertificate certificate) {
		return pool.named(certificate.issuer()).stream().filter(each -> !each.equals(certificate))
				.sorted(Comparator.comparing((PathCertificate each) -> isOtherKey(each, certificate))
						.thenComparing(each -> !isFit(each)).thenComparing(each -> !pool.isAnchor(each))
						.thenComparing(each -> pool.distance(each.issuer()).orElse(Integer.MAX_VALUE)))
				.toList();
	}

	/** Whether it may issue certificates at that time by its own extensions and validity. */
	boolean isFit(PathCertificate issuer) {
		return fit.computeIfAbsent(issuer, this::mayIssue);
	}

	private boolean mayIssue(PathCertificate issuer) {
		return issuer.isValidAt(at) && BasicConstraintsRule.mayIssue(issuer, pool.isAnchor(issuer))
				&& issuer.extensions().allows(KeyUsage.keyCertSign) && issuer.extensions().faults().isEmpty()
				&& CriticalExtensionsRule.unknown(issuer).isEmpty();
	}

	private static boolean isOtherKey(PathCertificate issuer, PathCertificate certificate) {
		Optional<byte[]> named = certificate.extensions().authorityKeyIdentifier();
		Optional<byte[]> own = issuer.extensions().subjectKey();
		return named.isPresent() && own.isPresent() && !Arrays.equals(named.get(), own.get());
	}
}
