// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.key.KeyIdentifier;

/** Issues X.509 version 3 certificates (RFC 5280 §4; for OPC UA applications also OPC 10000-6 §6.2.2). */
public final class CertificateIssuer {

	/** At most 17 octets with the sign: RFC 5280 §4.1.2.2 wants a positive number of at most 20. */
	private static final int SERIAL_BITS = 128;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT);

	private final SecureRandom random;
	/** The issuer whose key was last checked to match its certificate: one issuer signs thousands in a row. */
	private volatile @Nullable Credential known;

	/** Adds the extensions of a certificate. */
	private interface Extensions {
		void addTo(X509v3CertificateBuilder builder) throws CertIOException;
	}

	public CertificateIssuer(SecureRandom random) {
		this.random = random;
	}

	/**
	 * Refuses a profile that cannot be issued whatever the key.
	 *
	 * @param issuers the CA that shall sign it and those above it; empty for a self-signed one
	 * @throws ProblemException if the profile cannot be in a certificate, or the CA may not sign it
	 */
	public static void check(CertificateProfile profile, List<X509Certificate> issuers) throws ProblemException {
		ProfileRules.checkContent(profile);
		if (!issuers.isEmpty()) {
			ProfileRules.checkSigner(profile, issuers.get(0).getPublicKey());
			IssuerRules.check(profile, issuers);
		}
	}

	/**
	 * A self-signed certificate: a root CA, or an end entity that is trusted directly.
	 *
	 * @throws ProblemException if the profile cannot be in a certificate, or the key does not fit it
	 */
	public X509Certificate selfSigned(CertificateProfile profile, KeyPair key) throws ProblemException {
		ProfileRules.check(profile, key.getPublic());
		ProfileRules.checkSigner(profile, key.getPublic());
		if (!Signatures.isKeyPair(key.getPrivate(), key.getPublic())) {
			throw new ProblemException(PkiProblem.KEY_MISMATCH.at(Place.of(profile.commonName())));
		}
		X500Name name = SubjectName.of(profile);
		byte[] keyId = KeyIdentifier.of(key.getPublic());
		return sign(new Names(name, name), new Validity(profile.notBefore(), profile.notAfter()), key.getPublic(),
				builder -> ProfileExtensions.add(builder, profile, key.getPublic(), keyId, true), profile.signature(),
				key.getPrivate());
	}

	/**
	 * A certificate for a key, signed by a CA.
	 *
	 * @throws ProblemException if the profile is invalid, or the issuer may not sign it
	 */
	public X509Certificate issue(CertificateProfile profile, PublicKey subjectKey, Credential issuer)
			throws ProblemException {
		X509Certificate ca = issuer.certificate();
		ProfileRules.check(profile, subjectKey);
		ProfileRules.checkSigner(profile, ca.getPublicKey());
		IssuerRules.check(profile, issuer.chain());
		checkKey(issuer);
		byte[] issuerKeyId = keyIdentifier(ca);
		return sign(new Names(name(ca), SubjectName.of(profile)), new Validity(profile.notBefore(), profile.notAfter()),
				subjectKey, builder -> ProfileExtensions.add(builder, profile, subjectKey, issuerKeyId, false),
				profile.signature(), issuer.key());
	}

	/**
	 * A renewed self-signed certificate: the same content with another validity and perhaps another key.
	 *
	 * @throws ProblemException if the validity or the key does not fit, or private and public key do not belong
	 *                          together
	 */
	public X509Certificate renewSelfSigned(Renewal renewal, KeyPair key) throws ProblemException {
		renewal.check(key.getPublic(), key.getPublic());
		if (!Signatures.isKeyPair(key.getPrivate(), key.getPublic())) {
			throw new ProblemException(PkiProblem.KEY_MISMATCH.at(Place.of(renewal.commonName())));
		}
		X500Name name = name(renewal.old());
		byte[] keyId = KeyIdentifier.of(key.getPublic());
		return sign(new Names(name, name), new Validity(renewal.notBefore(), renewal.notAfter()), key.getPublic(),
				builder -> RenewedExtensions.add(builder, renewal.old(), keyId, keyId), renewal.signature(),
				key.getPrivate());
	}

	/**
	 * A renewed certificate: the same content with another validity and perhaps another key.
	 *
	 * @throws ProblemException if the key is too weak by now, or the issuer may not sign it
	 */
	public X509Certificate renew(Renewal renewal, PublicKey subjectKey, Credential issuer) throws ProblemException {
		X509Certificate ca = issuer.certificate();
		renewal.check(subjectKey, ca.getPublicKey());
		IssuerRules.check(renewal.profile(), issuer.chain());
		checkKey(issuer);
		byte[] keyId = KeyIdentifier.of(subjectKey);
		byte[] issuerKeyId = keyIdentifier(ca);
		return sign(new Names(name(ca), name(renewal.old())), new Validity(renewal.notBefore(), renewal.notAfter()),
				subjectKey, builder -> RenewedExtensions.add(builder, renewal.old(), keyId, issuerKeyId),
				renewal.signature(), issuer.key());
	}

	/**
	 * A certificate by which one CA vouches for another one: the content and the key of that one's own certificate,
	 * signed by this one (RFC 5280 §3.2). Between two CAs of the same name it is self-issued, and a limit of the path
	 * length does not forbid it (§4.2.1.9).
	 *
	 * @param renewal the other CA's certificate, and the validity
	 * @throws ProblemException if the validity does not fit, or this CA may have no CA below it
	 */
	public X509Certificate cross(Renewal renewal, Credential issuer) throws ProblemException {
		X509Certificate ca = issuer.certificate();
		PublicKey subjectKey = renewal.old().getPublicKey();
		renewal.check(subjectKey, ca.getPublicKey());
		IssuerRules.checkCross(renewal, issuer.chain());
		checkKey(issuer);
		byte[] issuerKeyId = keyIdentifier(ca);
		return sign(new Names(name(ca), name(renewal.old())), new Validity(renewal.notBefore(), renewal.notAfter()),
				subjectKey,
				builder -> RenewedExtensions.add(builder, renewal.old(), keyIdentifier(renewal.old()), issuerKeyId),
				renewal.signature(), issuer.key());
	}

	private record Names(X500Name issuer, X500Name subject) {
	}

	private record Validity(Instant from, Instant until) {
	}

	private X509Certificate sign(Names names, Validity validity, PublicKey subjectKey, Extensions extensions,
			SignatureAlgorithm signature, PrivateKey signer) {
		X509v3CertificateBuilder builder = new X509v3CertificateBuilder(names.issuer(), serialNumber(),
				time(validity.from()), time(validity.until()), names.subject(),
				SubjectPublicKeyInfo.getInstance(subjectKey.getEncoded()));
		try {
			extensions.addTo(builder);
			return new JcaX509CertificateConverter().getCertificate(builder
					.build(new JcaContentSignerBuilder(signature.jcaName()).setSecureRandom(random).build(signer)));
		} catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
			throw new IllegalStateException("a checked profile could not be signed", e);
		}
	}

	private void checkKey(Credential issuer) throws ProblemException {
		if (known != issuer) {
			IssuerRules.checkKey(issuer);
			known = issuer;
		}
	}

	/** The certificate's own name, byte for byte: some clients compare encodings, not values. */
	private static X500Name name(X509Certificate certificate) {
		return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
	}

	private static byte[] keyIdentifier(X509Certificate ca) {
		return Certificates.subjectKeyIdentifier(ca).orElseGet(() -> KeyIdentifier.of(ca.getPublicKey()));
	}

	private BigInteger serialNumber() {
		BigInteger number;
		do {
			number = new BigInteger(SERIAL_BITS, random);
		} while (number.signum() == 0);
		return number;
	}

	/** Two digits of the year until 2049, four from 2050 on (RFC 5280 §4.1.2.5). */
	private static Time time(Instant instant) {
		OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
		String text = TIME.format(time);
		boolean isShort = time.getYear() >= 1950 && time.getYear() < 2050;
		return Time.getInstance(isShort ? new DERUTCTime(text.substring(2)) : new DERGeneralizedTime(text));
	}
}
