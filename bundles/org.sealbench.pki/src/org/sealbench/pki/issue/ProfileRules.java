// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.KeyDescription;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.SubjectAlternativeName;

/** The rules for a profile that do not depend on its issuer. */
final class ProfileRules {

	/** ub-common-name and ub-organization-name of RFC 5280 appendix A. */
	private static final int MAX_ATTRIBUTE = 64;
	private static final int MIN_RSA = 2048;
	private static final int MIN_CURVE = 256;

	private ProfileRules() {
	}

	static void check(CertificateProfile profile, PublicKey subjectKey) throws ProblemException {
		checkContent(profile);
		checkKey(profile.commonName(), subjectKey);
	}

	/** What can be checked before there is a key. */
	static void checkContent(CertificateProfile profile) throws ProblemException {
		checkSubject(profile);
		checkNames(profile);
		checkValidity(profile);
		checkCrlUrl(profile);
	}

	static void checkSigner(CertificateProfile profile, PublicKey signer) throws ProblemException {
		if (!profile.signature().fits(signer)) {
			throw new ProblemException(PkiProblem.SIGNATURE_UNFIT.at(Place.of(profile.commonName(), "signature"),
					profile.signature().label(), KeyDescription.of(signer)));
		}
	}

	private static void checkSubject(CertificateProfile profile) throws ProblemException {
		if (profile.commonName().isBlank()) {
			throw new ProblemException(PkiProblem.COMMON_NAME_EMPTY.at(Place.of("certificate", "common name")));
		}
		checkAttribute(profile.commonName(), "common name");
		checkAttribute(profile.organization(), "organization");
	}

	private static void checkAttribute(String value, String field) throws ProblemException {
		if (value.codePointCount(0, value.length()) > MAX_ATTRIBUTE) {
			throw new ProblemException(PkiProblem.SUBJECT_TOO_LONG.at(Place.of("certificate", field), value));
		}
		if (value.chars().anyMatch(Character::isISOControl)) {
			throw new ProblemException(PkiProblem.SUBJECT_CONTROL_CHARACTER.at(Place.of("certificate", field)));
		}
	}

	private static void checkNames(CertificateProfile profile) throws ProblemException {
		Set<String> seen = new HashSet<>();
		for (SubjectAlternativeName given : profile.names()) {
			SubjectAlternativeName name = SubjectAlternativeName.of(given.type(), given.value());
			String key = name.type() == SubjectAlternativeName.Type.URI ? name.toString()
					: name.toString().toLowerCase(Locale.ROOT);
			if (!seen.add(key)) {
				throw new ProblemException(
						PkiProblem.NAME_TWICE.at(Place.of(profile.commonName(), "subject alternative names"), name));
			}
		}
	}

	private static void checkCrlUrl(CertificateProfile profile) throws ProblemException {
		if (!profile.crlUrl().isEmpty()) {
			SubjectAlternativeName.uri(profile.crlUrl());
		}
	}

	static void checkValidity(CertificateProfile profile) throws ProblemException {
		Place place = Place.of(profile.commonName(), "validity");
		for (Instant date : new Instant[] { profile.notBefore(), profile.notAfter() }) {
			int year = date.atOffset(ZoneOffset.UTC).getYear();
			if (year < 1950 || year > 9999) {
				throw new ProblemException(PkiProblem.VALIDITY_UNWRITABLE.at(place, date));
			}
		}
		if (seconds(profile.notAfter()).isBefore(seconds(profile.notBefore()))) {
			throw new ProblemException(PkiProblem.VALIDITY_REVERSED.at(place, profile.notBefore(), profile.notAfter()));
		}
	}

	static void checkKey(String commonName, PublicKey key) throws ProblemException {
		boolean strong = switch (key) {
		case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= MIN_RSA;
		case ECPublicKey ec -> ec.getParams().getOrder().bitLength() >= MIN_CURVE;
		default -> false;
		};
		if (!strong) {
			throw new ProblemException(PkiProblem.KEY_WEAK.at(Place.of(commonName, "key"), KeyDescription.of(key)));
		}
	}

	/** The date as a certificate stores it. */
	static Instant seconds(Instant date) {
		return date.truncatedTo(ChronoUnit.SECONDS);
	}
}
