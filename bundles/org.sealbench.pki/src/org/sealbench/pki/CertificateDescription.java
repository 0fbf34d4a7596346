package org.sealbench.pki;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/** A certificate in words, every field and extension in the order of RFC 5280 §4.1. */
final class CertificateDescription {

	private CertificateDescription() {
	}

	/** @throws RuntimeException if an extension is not what its identifier promises */
	static List<Field> of(X509Certificate certificate) {
		List<Field> fields = new ArrayList<>();
		fields.add(new Field("Version", Integer.toString(certificate.getVersion())));
		fields.add(new Field("Serial number", HexFormat.ofDelimiter(":").formatHex(certificate.getSerialNumber().toByteArray())));
		fields.add(new Field("Signature algorithm", signature(certificate)));
		fields.add(new Field("Issuer", Certificates.issuer(certificate)));
		fields.add(new Field("Valid from", certificate.getNotBefore().toInstant().toString()));
		fields.add(new Field("Valid until", certificate.getNotAfter().toInstant().toString()));
		fields.add(new Field("Subject", Certificates.subject(certificate)));
		fields.add(new Field("Public key", Certificates.keyDescription(certificate)));
		Extensions extensions = Certificate.getInstance(Certificates.der(certificate)).getTBSCertificate().getExtensions();
		if (extensions != null) {
			for (ASN1ObjectIdentifier oid : extensions.getExtensionOIDs()) {
				Extension extension = extensions.getExtension(oid);
				String critical = extension.isCritical() ? " (critical)" : "";
				fields.add(new Field(ExtensionWords.name(oid), ExtensionWords.value(extension) + critical));
			}
		}
		fields.add(new Field("SHA-256 fingerprint", Certificates.fingerprint(certificate, "SHA-256")));
		fields.add(new Field("SHA-1 fingerprint", Certificates.fingerprint(certificate, "SHA-1")));
		return List.copyOf(fields);
	}

	/**
	 * Reads what the description is made of, and makes none.
	 *
	 * @throws RuntimeException if an extension is not what its identifier promises
	 */
	static void check(X509Certificate certificate) {
		Extensions extensions = Certificate.getInstance(Certificates.der(certificate)).getTBSCertificate().getExtensions();
		if (extensions != null) {
			for (ASN1ObjectIdentifier oid : extensions.getExtensionOIDs()) {
				ExtensionWords.value(extensions.getExtension(oid));
			}
		}
	}

	private static String signature(X509Certificate certificate) {
		return SignatureAlgorithm.of(certificate).map(SignatureAlgorithm::label).orElseGet(certificate::getSigAlgName);
	}
}
