package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Signatures;

/**
 * Finds a path of good signatures from a certificate to a trust anchor (RFC 4158). It looks at names, key identifiers and
 * signatures only; what else is wrong with a path is for the rules to say. One object serves one search.
 */
final class PathBuilder {

	private static final int MAX_LENGTH = 10;
	/** Certificates that sign each other crosswise must not keep the search busy for ever. */
	private static final int MAX_STEPS = 500;

	private final Set<X509Certificate> anchors;
	private final Set<X509Certificate> pool = new LinkedHashSet<>();
	private final Instant at;
	private int steps;
	private List<X509Certificate> longest = List.of();

	PathBuilder(List<X509Certificate> presented, TrustMaterial trust, Instant at) {
		this.anchors = new LinkedHashSet<>(trust.anchors());
		this.at = at;
		pool.addAll(trust.anchors());
		pool.addAll(presented);
		pool.addAll(trust.intermediates());
	}

	CertificatePath build(X509Certificate leaf) {
		Optional<List<X509Certificate>> complete = search(List.of(leaf));
		if (complete.isPresent()) {
			return new CertificatePath(complete.get(), true, Optional.empty());
		}
		X509Certificate last = longest.get(longest.size() - 1);
		Optional<X509Certificate> falseIssuer = pool.stream().filter(each -> isNamedAsIssuer(each, last))
				.filter(each -> !Signatures.verifies(last, each.getPublicKey())).findFirst();
		return new CertificatePath(longest, false, falseIssuer);
	}

	private Optional<List<X509Certificate>> search(List<X509Certificate> path) {
		X509Certificate last = path.get(path.size() - 1);
		if (anchors.contains(last)) {
			return Optional.of(path);
		}
		if (path.size() > longest.size()) {
			longest = path;
		}
		if (path.size() == MAX_LENGTH) {
			return Optional.empty();
		}
		for (X509Certificate issuer : issuers(last)) {
			if (++steps > MAX_STEPS) {
				return Optional.empty();
			}
			if (!path.contains(issuer) && Signatures.verifies(last, issuer.getPublicKey())) {
				List<X509Certificate> longer = new ArrayList<>(path);
				longer.add(issuer);
				Optional<List<X509Certificate>> found = search(longer);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** Who may have issued it: those valid at the time first, among them anchors, then those whose key identifier fits. */
	private List<X509Certificate> issuers(X509Certificate certificate) {
		return pool.stream().filter(each -> isNamedAsIssuer(each, certificate))
				.sorted(Comparator.comparing((X509Certificate each) -> !isValid(each)).thenComparing(each -> !anchors.contains(each))
						.thenComparing(each -> !hasNamedKey(each, certificate)))
				.toList();
	}

	private static boolean isNamedAsIssuer(X509Certificate issuer, X509Certificate certificate) {
		return issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
	}

	private boolean isValid(X509Certificate certificate) {
		return !at.isBefore(certificate.getNotBefore().toInstant()) && !at.isAfter(certificate.getNotAfter().toInstant());
	}

	private static boolean hasNamedKey(X509Certificate issuer, X509Certificate certificate) {
		Optional<byte[]> named = Certificates.authorityKeyIdentifier(certificate);
		Optional<byte[]> own = Certificates.subjectKeyIdentifier(issuer);
		return named.isPresent() && own.isPresent() && Arrays.equals(named.get(), own.get());
	}
}
