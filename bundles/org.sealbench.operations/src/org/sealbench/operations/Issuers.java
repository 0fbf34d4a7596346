package org.sealbench.operations;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.security.auth.x500.X500Principal;

/** Finds the certificate of the CA that signed another one, among those at hand. */
final class Issuers {

	private final Map<X500Principal, List<X509Certificate>> bySubject;

	Issuers(Collection<X509Certificate> certificates) {
		this.bySubject = certificates.stream().collect(Collectors.groupingBy(X509Certificate::getSubjectX500Principal));
	}

	/** The one whose key made the signature; else one that has the issuer's name; nothing for a self-issued certificate. */
	Optional<X509Certificate> of(X509Certificate certificate) {
		if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
			return Optional.empty();
		}
		List<X509Certificate> named = bySubject.getOrDefault(certificate.getIssuerX500Principal(), List.of());
		return named.stream().filter(each -> signed(each, certificate)).findFirst().or(() -> named.stream().findFirst());
	}

	/** The certificate and those above it as far as they are at hand, each signed by the next one's key. */
	List<X509Certificate> chain(X509Certificate certificate) {
		List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
		Optional<X509Certificate> next = of(certificate);
		while (next.isPresent() && !chain.contains(next.get()) && signed(next.get(), chain.get(chain.size() - 1))) {
			chain.add(next.get());
			next = of(next.get());
		}
		return chain;
	}

	/** The CA of a revocation list, among certificates: the one whose key signed it, else one that has the name. */
	static Optional<X509Certificate> of(X509CRL crl, Collection<X509Certificate> certificates) {
		List<X509Certificate> named = certificates.stream()
				.filter(each -> each.getSubjectX500Principal().equals(crl.getIssuerX500Principal())).toList();
		return named.stream().filter(each -> signed(each, crl)).findFirst().or(() -> named.stream().findFirst());
	}

	private static boolean signed(X509Certificate issuer, X509CRL crl) {
		try {
			crl.verify(issuer.getPublicKey());
			return true;
		} catch (GeneralSecurityException e) {
			return false;
		}
	}

	private static boolean signed(X509Certificate issuer, X509Certificate certificate) {
		try {
			certificate.verify(issuer.getPublicKey());
			return true;
		} catch (GeneralSecurityException e) {
			return false;
		}
	}
}
