// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.name.IssuerConstraints;

/** The rules for an issuer that signs a profile or a CRL. */
final class IssuerRules {

	private static final int KEY_CERT_SIGN = 5;
	private static final int CRL_SIGN = 6;

	private IssuerRules() {
	}

	/** @param chain the CA that signs, and those above it as far as they are known */
	static void check(CertificateProfile profile, List<X509Certificate> chain) throws ProblemException {
		X509Certificate ca = chain.get(0);
		checkAuthority(ca, KEY_CERT_SIGN, "certificates");
		for (int below = 0; below < chain.size() && profile.usage() == Usage.CA; below++) {
			// getBasicConstraints is the path length of a CA: how many CAs may come below it.
			if (chain.get(below).getBasicConstraints() <= below) {
				throw new ProblemException(
						PkiProblem.PATH_TOO_LONG.at(Place.of(Certificates.commonName(chain.get(below)))));
			}
		}
		checkValidity(profile, ca);
		for (X509Certificate each : chain) {
			checkNames(profile, each);
		}
	}

	/** A self-issued certificate counts nothing in the length of a path. */
	static void checkCross(Renewal renewal, List<X509Certificate> chain) throws ProblemException {
		X509Certificate ca = chain.get(0);
		if (!ca.getSubjectX500Principal().equals(renewal.old().getSubjectX500Principal())) {
			check(renewal.profile(), chain);
			return;
		}
		checkAuthority(ca, KEY_CERT_SIGN, "certificates");
		checkValidity(renewal.profile(), ca);
	}

	private static void checkValidity(CertificateProfile profile, X509Certificate ca) throws ProblemException {
		Instant from = ca.getNotBefore().toInstant();
		Instant until = ca.getNotAfter().toInstant();
		if (ProfileRules.seconds(profile.notBefore()).isBefore(from)
				|| ProfileRules.seconds(profile.notAfter()).isAfter(until)) {
			throw new ProblemException(PkiProblem.VALIDITY_OUTSIDE_ISSUER.at(Place.of(profile.commonName(), "validity"),
					profile.notBefore(), profile.notAfter(), from, until));
		}
	}

	private static void checkNames(CertificateProfile profile, X509Certificate ca) throws ProblemException {
		Optional<IssuerConstraints> limits = IssuerConstraints.of(ca);
		if (limits.isPresent()) {
			for (SubjectAlternativeName name : profile.names()) {
				Optional<String> fault = limits.get().fault(ProfileExtensions.name(name));
				if (fault.isPresent()) {
					throw new ProblemException(PkiProblem.NAME_NOT_PERMITTED.at(Place.of(profile.commonName(), "names"),
							name.value(), Certificates.commonName(ca)));
				}
			}
		}
	}

	static void checkCrlSigner(Credential issuer) throws ProblemException {
		checkAuthority(issuer.certificate(), CRL_SIGN, "revocation lists");
		checkKey(issuer);
	}

	static void checkKey(Credential issuer) throws ProblemException {
		X509Certificate ca = issuer.certificate();
		if (!Signatures.isKeyPair(issuer.key(), ca.getPublicKey())) {
			throw new ProblemException(PkiProblem.KEY_MISMATCH.at(Place.of(Certificates.commonName(ca))));
		}
	}

	private static void checkAuthority(X509Certificate ca, int usageBit, String what) throws ProblemException {
		Place place = Place.of(Certificates.commonName(ca));
		boolean[] usage = ca.getKeyUsage();
		if (!Certificates.isCa(ca) || usage != null && !usage[usageBit]) {
			throw new ProblemException(PkiProblem.ISSUER_IS_NO_CA.at(place, what));
		}
	}
}
