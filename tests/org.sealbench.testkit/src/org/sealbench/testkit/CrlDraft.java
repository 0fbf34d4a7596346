// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A revocation list in the making, field by field: it may be as wrong as a test wants it. What is not said is: due
 * after 30 days, nothing revoked. {@link CrlBuilder} makes those that this product would make.
 */
public final class CrlDraft {

	private final X509v2CRLBuilder builder;

	private CrlDraft(String issuer, Instant thisUpdate) {
		builder = new X509v2CRLBuilder(CertificateDraft.name(issuer), Date.from(thisUpdate));
		builder.setNextUpdate(Date.from(thisUpdate.plus(Duration.ofDays(30))));
	}

	/** @param issuer as {@link CertificateDraft#name} reads it */
	public static CrlDraft of(String issuer, Instant thisUpdate) {
		return new CrlDraft(issuer, thisUpdate);
	}

	public CrlDraft number(long number) {
		return with(Extension.cRLNumber, false, new ASN1Integer(number));
	}

	public CrlDraft delta(long base) {
		return with(Extension.deltaCRLIndicator, true, new ASN1Integer(base));
	}

	public CrlDraft revoking(X509Certificate certificate) {
		return revoking(certificate, CRLReason.keyCompromise);
	}

	public CrlDraft revoking(X509Certificate certificate, int reason) {
		builder.addCRLEntry(certificate.getSerialNumber(), Date.from(CertificateDraft.FROM), reason);
		return this;
	}

	/** An entry of an indirect list, which names whose certificate it is. */
	public CrlDraft revokingOf(X509Certificate certificate) {
		ExtensionsGenerator extensions = new ExtensionsGenerator();
		X500Name issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
		add(extensions, Extension.certificateIssuer, new GeneralNames(new GeneralName(issuer)));
		return entry(certificate.getSerialNumber(), extensions.generate());
	}

	public CrlDraft withUnknownEntry(BigInteger serial) {
		ExtensionsGenerator extensions = new ExtensionsGenerator();
		add(extensions, new ASN1ObjectIdentifier("1.2.3.4"), new ASN1Integer(1));
		return entry(serial, extensions.generate());
	}

	public CrlDraft with(ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
		try {
			builder.addExtension(oid, critical, value);
			return this;
		} catch (CertIOException e) {
			throw new IllegalStateException(e);
		}
	}

	public X509CRL signedBy(KeyPair key) {
		try {
			return new JcaX509CRLConverter()
					.getCRL(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
		} catch (CRLException | OperatorCreationException e) {
			throw new IllegalStateException(e);
		}
	}

	private CrlDraft entry(BigInteger serial, Extensions extensions) {
		builder.addCRLEntry(serial, Date.from(CertificateDraft.FROM), extensions);
		return this;
	}

	private static void add(ExtensionsGenerator extensions, ASN1ObjectIdentifier oid, ASN1Encodable value) {
		try {
			extensions.addExtension(oid, true, value);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
