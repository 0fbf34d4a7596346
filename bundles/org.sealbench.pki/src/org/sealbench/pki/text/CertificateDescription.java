// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SignatureAlgorithm;

/** A certificate in words, every field and extension in the order of RFC 5280 §4.1. */
public final class CertificateDescription {

	private CertificateDescription() {
	}

	/**
	 * Every field and every extension in words, in the order of the certificate, and the fingerprints.
	 *
	 * @throws RuntimeException if an extension is not what its identifier promises
	 */
	public static List<DescriptionField> of(X509Certificate certificate) {
		List<DescriptionField> fields = new ArrayList<>();
		fields.add(new DescriptionField("Version", Integer.toString(certificate.getVersion())));
		fields.add(new DescriptionField("Serial number",
				HexFormat.ofDelimiter(":").formatHex(certificate.getSerialNumber().toByteArray())));
		fields.add(new DescriptionField("Signature algorithm", signature(certificate)));
		fields.add(new DescriptionField("Issuer", Certificates.issuer(certificate)));
		fields.add(new DescriptionField("Valid from", certificate.getNotBefore().toInstant().toString()));
		fields.add(new DescriptionField("Valid until", certificate.getNotAfter().toInstant().toString()));
		fields.add(new DescriptionField("Subject", Certificates.subject(certificate)));
		fields.add(new DescriptionField("Public key", Certificates.keyDescription(certificate)));
		Extensions extensions = Certificate.getInstance(Certificates.der(certificate)).getTBSCertificate()
				.getExtensions();
		if (extensions != null) {
			for (ASN1ObjectIdentifier oid : extensions.getExtensionOIDs()) {
				Extension extension = extensions.getExtension(oid);
				String critical = extension.isCritical() ? " (critical)" : "";
				fields.add(new DescriptionField(ExtensionText.name(oid), ExtensionText.value(extension) + critical));
			}
		}
		fields.add(new DescriptionField("SHA-256 fingerprint", Certificates.fingerprint(certificate, "SHA-256")));
		fields.add(new DescriptionField("SHA-1 fingerprint", Certificates.fingerprint(certificate, "SHA-1")));
		return List.copyOf(fields);
	}

	/** What cannot be read in a certificate that the Java runtime accepted, such as one that came over the network. */
	public static Optional<String> damage(X509Certificate certificate) {
		try {
			check(certificate);
			return Optional.empty();
		} catch (RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that an extension is malformed.
			return Optional.of("an extension is malformed: " + DamageReason.of(e));
		}
	}

	/**
	 * Reads everything that the description needs, without building one.
	 *
	 * @throws RuntimeException if an extension is not what its identifier promises
	 */
	private static void check(X509Certificate certificate) {
		Extensions extensions = Certificate.getInstance(Certificates.der(certificate)).getTBSCertificate()
				.getExtensions();
		if (extensions != null) {
			for (ASN1ObjectIdentifier oid : extensions.getExtensionOIDs()) {
				ExtensionText.value(extensions.getExtension(oid));
			}
		}
	}

	private static String signature(X509Certificate certificate) {
		return SignatureAlgorithm.of(certificate).map(SignatureAlgorithm::label).orElseGet(certificate::getSigAlgName);
	}
}
