// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.sealbench.pki.Certificates;

/** Writes certificates into a CMS SignedData without content and signer, the usual {@code .p7b}. */
public final class Pkcs7Writer {

	private Pkcs7Writer() {
	}

	/** The certificates as PKCS#7 (a CMS SignedData without signer, RFC 5652 §5), DER. */
	public static byte[] write(List<X509Certificate> certificates) {
		CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
		try {
			for (X509Certificate certificate : certificates) {
				generator.addCertificate(new X509CertificateHolder(Certificates.der(certificate)));
			}
			return generator.generate(new CMSAbsentContent()).toASN1Structure().getEncoded(ASN1Encoding.DER);
		} catch (CMSException | IOException e) {
			throw new IllegalStateException("certificates that were read can be written", e);
		}
	}
}
