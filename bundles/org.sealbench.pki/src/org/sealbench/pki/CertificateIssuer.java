package org.sealbench.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** Makes X.509 version 3 certificates (RFC 5280 §4; for OPC UA applications also OPC 10000-6 §6.2.2). */
public final class CertificateIssuer {

	/** Sixteen octets with the sign bit clear: RFC 5280 §4.1.2.2 wants a positive number of at most 20 octets. */
	private static final int SERIAL_BITS = 127;

	private final SecureRandom random;

	public CertificateIssuer(SecureRandom random) {
		this.random = random;
	}

	/** A certificate that its own key signs: a root CA, or an end entity that is trusted by itself. */
	public X509Certificate selfSigned(CertificateProfile profile, KeyPair key) throws ProblemException {
		ProfileRules.check(profile, key.getPublic());
		ProfileRules.checkSigner(profile, key.getPublic());
		if (!PrivateKeys.matches(key.getPrivate(), key.getPublic())) {
			throw new ProblemException(PkiProblem.KEY_MISMATCH.at(Place.of(profile.commonName())));
		}
		X500Name name = SubjectName.of(profile);
		byte[] keyId = KeyIdentifier.of(key.getPublic());
		return sign(profile, key.getPublic(), name, keyId, name, key.getPrivate(), true);
	}

	/**
	 * A certificate for a key, signed by a CA.
	 *
	 * @throws ProblemException if the profile makes no sense, or the issuer may not sign it
	 */
	public X509Certificate issue(CertificateProfile profile, PublicKey subjectKey, Credential issuer) throws ProblemException {
		X509Certificate ca = issuer.certificate();
		ProfileRules.check(profile, subjectKey);
		ProfileRules.checkSigner(profile, ca.getPublicKey());
		IssuerRules.check(profile, issuer);
		// Byte by byte the CA's own name and key identifier: some clients compare encodings, not meanings.
		X500Name issuerName = X500Name.getInstance(ca.getSubjectX500Principal().getEncoded());
		byte[] issuerKeyId = Certificates.subjectKeyIdentifier(ca).orElseGet(() -> KeyIdentifier.of(ca.getPublicKey()));
		return sign(profile, subjectKey, issuerName, issuerKeyId, SubjectName.of(profile), issuer.key(), false);
	}

	private X509Certificate sign(CertificateProfile profile, PublicKey subjectKey, X500Name issuerName, byte[] issuerKeyId,
			X500Name subject, PrivateKey signer, boolean selfSigned) {
		X509v3CertificateBuilder builder = new X509v3CertificateBuilder(issuerName, serialNumber(), time(profile.notBefore()),
				time(profile.notAfter()), subject, SubjectPublicKeyInfo.getInstance(subjectKey.getEncoded()));
		try {
			ProfileExtensions.add(builder, profile, subjectKey, issuerKeyId, selfSigned);
			return new JcaX509CertificateConverter().getCertificate(
					builder.build(new JcaContentSignerBuilder(profile.signature().jcaName()).setSecureRandom(random).build(signer)));
		} catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
			throw new IllegalStateException("a checked profile could not be signed", e);
		}
	}

	private BigInteger serialNumber() {
		BigInteger number;
		do {
			number = new BigInteger(SERIAL_BITS, random);
		} while (number.signum() == 0);
		return number;
	}

	private static Time time(Instant instant) {
		return new Time(Date.from(instant));
	}
}
