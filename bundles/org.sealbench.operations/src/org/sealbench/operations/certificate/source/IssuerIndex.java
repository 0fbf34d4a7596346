// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.security.auth.x500.X500Principal;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.Signatures;

/**
 * Finds the certificate of the CA that signed another one, among those at hand. The certificates may be anybody's: only
 * a few of many that share a name are tried, those with the right key identifier first, and the result for each is
 * kept.
 */
public final class IssuerIndex {

	/** Enough for a CA that was renewed now and then. */
	private static final int MOST_TRIED = 8;
	/** What all signatures of a file may cost ({@link Signatures#cost}): less than a second. */
	static final int MOST_COST = 4_000;
	/** Certificates of a chain; longer ones are not shown whole. */
	private static final int MOST_CHAIN = 24;

	private final Map<X500Principal, List<X509Certificate>> bySubject;
	private final Map<X509Certificate, Found> known = new HashMap<>();
	private final int most;
	private int cost;

	/** @param proven whether its key made the signature, or whether it has only the name */
	private record Found(Optional<X509Certificate> issuer, boolean proven) {
	}

	private IssuerIndex(Collection<X509Certificate> certificates, int most) {
		this.most = most;
		this.bySubject = certificates.stream().collect(Collectors.groupingBy(X509Certificate::getSubjectX500Principal));
	}

	/** Of certificates in files, which may be anybody's: the work is bounded. */
	public static IssuerIndex ofFile(Collection<X509Certificate> certificates) {
		return new IssuerIndex(certificates, MOST_COST);
	}

	/** Of certificates of the project, which the user chose: the work is not bounded. */
	public static IssuerIndex ofProject(Collection<X509Certificate> certificates) {
		return new IssuerIndex(certificates, Integer.MAX_VALUE);
	}

	/**
	 * The one whose key made the signature; else one that has the issuer's name; nothing for a self-issued certificate.
	 */
	public Optional<X509Certificate> of(X509Certificate certificate) {
		return found(certificate).issuer();
	}

	/** Finds the issuers of many certificates of a project on all cores, before they are asked for. */
	void findAhead(Collection<X509Certificate> certificates) {
		certificates.parallelStream().distinct().map(each -> Map.entry(each, find(each))).toList()
				.forEach(each -> known.put(each.getKey(), each.getValue()));
	}

	/** The certificate and those above it as far as they are at hand, each signed by the next one's key. */
	public List<X509Certificate> chain(X509Certificate certificate) {
		List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
		Found next = found(certificate);
		while (next.proven() && !chain.contains(next.issuer().orElseThrow()) && chain.size() < MOST_CHAIN) {
			chain.add(next.issuer().get());
			next = found(next.issuer().get());
		}
		return chain;
	}

	/** The CA of a revocation list: the one whose key signed it, else one that has the name. */
	public Optional<X509Certificate> of(X509CRL crl) {
		List<X509Certificate> named = bySubject.getOrDefault(crl.getIssuerX500Principal(), List.of());
		return named.stream().limit(MOST_TRIED)
				.filter(each -> isAffordable(each) && Signatures.verifies(crl, each.getPublicKey())).findFirst()
				.or(() -> named.stream().findFirst());
	}

	private Found found(X509Certificate certificate) {
		return known.computeIfAbsent(certificate, this::find);
	}

	private Found find(X509Certificate certificate) {
		if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
			return new Found(Optional.empty(), false);
		}
		List<X509Certificate> named = bySubject.getOrDefault(certificate.getIssuerX500Principal(), List.of());
		Optional<byte[]> key = Certificates.authorityKeyIdentifier(certificate);
		Optional<X509Certificate> signer = likeliest(named, key).stream()
				.filter(each -> isAffordable(each) && Signatures.verifies(certificate, each.getPublicKey()))
				.findFirst();
		return signer.isPresent() ? new Found(signer, true) : new Found(named.stream().findFirst(), false);
	}

	private static List<X509Certificate> likeliest(List<X509Certificate> named, Optional<byte[]> key) {
		if (named.size() == 1 || key.isEmpty()) {
			return named.stream().limit(MOST_TRIED).toList();
		}
		return named.stream().sorted(Comparator.comparing((X509Certificate each) -> !hasKey(each, key.get())))
				.limit(MOST_TRIED).toList();
	}

	private static boolean hasKey(X509Certificate certificate, byte[] identifier) {
		return Certificates.subjectKeyIdentifier(certificate).filter(own -> Arrays.equals(own, identifier)).isPresent();
	}

	private boolean isAffordable(X509Certificate issuer) {
		if (most == Integer.MAX_VALUE) {
			return true;
		}
		if (cost >= most) {
			return false;
		}
		cost += Signatures.cost(issuer.getPublicKey());
		return true;
	}
}
