// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.key.KeyIdentifier;

/** Issues complete certificate revocation lists of version 2 (RFC 5280 §5). */
public final class CrlIssuer {

	/** RFC 5280 §5.2.3: a CRL number has at most 20 octets. */
	private static final int MAX_NUMBER_BITS = 159;

	/**
	 * A CRL with authority key identifier and CRL number; entries stand in the order of their serial numbers.
	 *
	 * @param crlNumber higher than that of every earlier CRL of this CA
	 * @throws ProblemException if the CA may not sign revocation lists, or a number or a date cannot be encoded
	 */
	public X509CRL issue(Credential ca, BigInteger crlNumber, Instant thisUpdate, Instant nextUpdate,
			List<Revocation> revoked) throws ProblemException {
		X509Certificate issuer = ca.certificate();
		IssuerRules.checkCrlSigner(ca);
		checkValues(Place.of("CRL of " + Certificates.commonName(issuer)), crlNumber, thisUpdate, nextUpdate, revoked);
		X509v2CRLBuilder builder = new X509v2CRLBuilder(
				X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()), Date.from(thisUpdate));
		builder.setNextUpdate(Date.from(nextUpdate));
		revoked.stream().sorted(Comparator.comparing(Revocation::serialNumber)).forEach(each -> add(builder, each));
		try {
			byte[] keyId = Certificates.subjectKeyIdentifier(issuer)
					.orElseGet(() -> KeyIdentifier.of(issuer.getPublicKey()));
			builder.addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(keyId));
			builder.addExtension(Extension.cRLNumber, false, new CRLNumber(crlNumber));
			return new JcaX509CRLConverter()
					.getCRL(builder.build(new JcaContentSignerBuilder(signature(issuer).jcaName()).build(ca.key())));
		} catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
			throw new IllegalStateException("a checked CRL could not be signed", e);
		}
	}

	/**
	 * As the CA's own certificate is signed: a client that only knows SHA-1, and so has a SHA-1 CA, can read its CRL
	 * too.
	 */
	private static SignatureAlgorithm signature(X509Certificate issuer) {
		return SignatureAlgorithm.of(issuer)
				.filter(each -> each.fits(issuer.getPublicKey()) && Certificates.isSelfSigned(issuer))
				.orElseGet(() -> SignatureAlgorithm.forKey(issuer.getPublicKey()));
	}

	/** RFC 5280 §5.3.1: an unspecified reason is left out. */
	private static void add(X509v2CRLBuilder builder, Revocation revocation) {
		if (revocation.reason() == RevocationReason.UNSPECIFIED) {
			builder.addCRLEntry(revocation.serialNumber(), Date.from(revocation.when()), (Extensions) null);
		} else {
			builder.addCRLEntry(revocation.serialNumber(), Date.from(revocation.when()), revocation.reason().code());
		}
	}

	private static void checkValues(Place place, BigInteger crlNumber, Instant thisUpdate, Instant nextUpdate,
			List<Revocation> revoked) throws ProblemException {
		if (crlNumber.signum() < 0 || crlNumber.bitLength() > MAX_NUMBER_BITS) {
			throw new ProblemException(PkiProblem.CRL_NUMBER_UNFIT.at(place, crlNumber));
		}
		if (!ProfileRules.seconds(nextUpdate).isAfter(ProfileRules.seconds(thisUpdate))) {
			throw new ProblemException(PkiProblem.CRL_DATES_REVERSED.at(place, thisUpdate, nextUpdate));
		}
		Set<BigInteger> seen = new HashSet<>();
		for (Revocation each : revoked) {
			if (!seen.add(each.serialNumber())) {
				throw new ProblemException(PkiProblem.REVOKED_TWICE.at(place, each.serialNumber().toString(16)));
			}
		}
	}
}
