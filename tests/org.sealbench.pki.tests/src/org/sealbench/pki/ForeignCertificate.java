// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Date;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.key.Samples;

/** Makes certificates that {@link CertificateIssuer} refuses to make, to show that they are not trusted. */
final class ForeignCertificate {

	private final KeyPair key = Samples.ec();
	private final JcaX509v3CertificateBuilder builder;

	ForeignCertificate(String commonName, String issuerCommonName, String issuerOrganization) {
		String issuer = (issuerOrganization.isEmpty() ? "" : "O=" + issuerOrganization + ",") + "CN="
				+ issuerCommonName;
		builder = new JcaX509v3CertificateBuilder(new X500Name(issuer), BigInteger.TEN, Date.from(Samples.FROM),
				Date.from(Samples.UNTIL), new X500Name("CN=" + commonName), key.getPublic());
	}

	KeyPair key() {
		return key;
	}

	ForeignCertificate asCa() {
		return with(Extension.basicConstraints, new BasicConstraints(true));
	}

	ForeignCertificate permitting(String domain) {
		return with(Extension.nameConstraints, new NameConstraints(
				new GeneralSubtree[] { new GeneralSubtree(new GeneralName(GeneralName.dNSName, domain)) }, null));
	}

	ForeignCertificate named(String dnsName) {
		return with(Extension.subjectAlternativeName, new GeneralNames(new GeneralName(GeneralName.dNSName, dnsName)));
	}

	ForeignCertificate withCritical(String oid) {
		return with(new ASN1ObjectIdentifier(oid), DERNull.INSTANCE);
	}

	X509Certificate signedBy(Credential issuer) {
		return sign(issuer.key());
	}

	X509Certificate signedByItself() {
		return sign(key.getPrivate());
	}

	private X509Certificate sign(PrivateKey signer) {
		try {
			return new JcaX509CertificateConverter()
					.getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer)));
		} catch (GeneralSecurityException | OperatorCreationException e) {
			throw new IllegalStateException(e);
		}
	}

	private ForeignCertificate with(ASN1ObjectIdentifier oid, ASN1Encodable value) {
		try {
			builder.addExtension(oid, true, value);
			return this;
		} catch (CertIOException e) {
			throw new IllegalStateException(e);
		}
	}
}
