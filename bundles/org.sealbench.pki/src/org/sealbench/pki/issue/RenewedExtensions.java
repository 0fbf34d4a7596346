// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import java.security.cert.X509Certificate;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.sealbench.pki.Certificates;

/** The extensions of a renewed certificate: those of the old one, but for the identifiers of keys. */
final class RenewedExtensions {

	/** Receipts of certificate transparency (RFC 6962 §3.3) are valid for the old certificate only. */
	private static final ASN1ObjectIdentifier TRANSPARENCY = new ASN1ObjectIdentifier("1.3.6.1.4.1.11129.2.4.2");
	private static final Set<ASN1ObjectIdentifier> NOT_TAKEN_OVER = Set.of(Extension.subjectKeyIdentifier,
			Extension.authorityKeyIdentifier, TRANSPARENCY);

	private RenewedExtensions() {
	}

	static void add(X509v3CertificateBuilder builder, X509Certificate old, byte[] keyId, byte[] issuerKeyId)
			throws CertIOException {
		Extensions extensions = Certificate.getInstance(Certificates.der(old)).getTBSCertificate().getExtensions();
		if (extensions != null) {
			for (ASN1ObjectIdentifier oid : extensions.getExtensionOIDs()) {
				if (!NOT_TAKEN_OVER.contains(oid)) {
					builder.addExtension(extensions.getExtension(oid));
				}
			}
		}
		builder.addExtension(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyId));
		builder.addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(issuerKeyId));
	}
}
