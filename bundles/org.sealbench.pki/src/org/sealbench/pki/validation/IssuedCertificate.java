// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.V1TBSCertificateGenerator;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Stands for whatever a CA issues, so that a question about that is answered by the checks that any certificate of the
 * CA meets. Nobody has signed it, and nobody may be given it.
 */
final class IssuedCertificate {

	/** As long as a serial number may be (RFC 5280 §4.1.2.2), and of nothing that a CA issues by chance. */
	private static final BigInteger SERIAL = BigInteger.ONE.shiftLeft(158).subtract(BigInteger.ONE);

	private IssuedCertificate() {
	}

	static PathCertificate of(PathCertificate ca) {
		V1TBSCertificateGenerator content = new V1TBSCertificateGenerator();
		content.setSerialNumber(new ASN1Integer(SERIAL));
		content.setSignature(ca.structure().getSignatureAlgorithm());
		content.setIssuer(ca.content().getSubject());
		content.setStartDate(ca.content().getStartDate());
		content.setEndDate(ca.content().getEndDate());
		content.setSubject(new X500Name("CN=issued"));
		content.setSubjectPublicKeyInfo(ca.content().getSubjectPublicKeyInfo());
		return PathCertificate.of(read(unsigned(content.generateTBSCertificate())));
	}

	private static Certificate unsigned(TBSCertificate content) {
		ASN1EncodableVector parts = new ASN1EncodableVector();
		parts.add(content);
		parts.add(content.getSignature());
		parts.add(new DERBitString(new byte[1]));
		return Certificate.getInstance(new DERSequence(parts));
	}

	private static X509Certificate read(Certificate certificate) {
		try {
			return (X509Certificate) CertificateFactory.getInstance("X.509")
					.generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
		} catch (IOException | GeneralSecurityException e) {
			throw new IllegalStateException("what was put together here can be read", e);
		}
	}
}
