// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.request;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.sealbench.pki.DistinguishedNameText;
import org.sealbench.pki.KeyDescription;
import org.sealbench.pki.text.DescriptionField;
import org.sealbench.pki.text.ExtensionText;

/**
 * A signing request (PKCS#10, RFC 2986 §4) in words: its fields, and the extensions that it asks for (RFC 2985 §5.4.2).
 */
public final class RequestDescription {

	/**
	 * Attributes that do not concern the requested certificate; a challenge password is a secret and not shown.
	 */
	private static final Map<String, String> OTHER_ATTRIBUTES = Map.of(
			PKCSObjectIdentifiers.pkcs_9_at_challengePassword.getId(), "Challenge password",
			PKCSObjectIdentifiers.pkcs_9_at_unstructuredName.getId(), "Unstructured name", "1.3.6.1.4.1.311.13.2.3",
			"Microsoft system version", "1.3.6.1.4.1.311.21.20", "Microsoft request client", "1.3.6.1.4.1.311.13.2.2",
			"Microsoft enrolment provider");

	private RequestDescription() {
	}

	/**
	 * Every field.
	 *
	 * @param key the key that the request is for
	 * @throws RuntimeException if the request is malformed, which one that was read from a file is not
	 */
	public static List<DescriptionField> of(SigningRequest signed, PublicKey key) {
		PKCS10CertificationRequest request = parse(signed);
		List<DescriptionField> fields = new ArrayList<>();
		fields.add(new DescriptionField("Kind", "signing request (PKCS#10)"));
		fields.add(new DescriptionField("Subject", subject(request)));
		fields.add(new DescriptionField("Public key", KeyDescription.of(key)));
		fields.add(new DescriptionField("Signature algorithm",
				new DefaultAlgorithmNameFinder().getAlgorithmName(request.getSignatureAlgorithm())));
		for (Attribute attribute : request.getAttributes()) {
			if (attribute.getAttrType().equals(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest)) {
				extensions(attribute, fields);
			} else {
				String oid = attribute.getAttrType().getId();
				fields.add(new DescriptionField(OTHER_ATTRIBUTES.getOrDefault(oid, oid), "given"));
			}
		}
		fields.add(new DescriptionField("SHA-256 fingerprint", fingerprint(signed.der())));
		return List.copyOf(fields);
	}

	private static void extensions(Attribute attribute, List<DescriptionField> into) {
		for (ASN1Encodable value : attribute.getAttributeValues()) {
			Extensions asked = Extensions.getInstance(value);
			for (ASN1ObjectIdentifier oid : asked.getExtensionOIDs()) {
				Extension extension = asked.getExtension(oid);
				into.add(new DescriptionField(ExtensionText.name(oid),
						ExtensionText.value(extension) + (extension.isCritical() ? " (critical)" : "")));
			}
		}
	}

	private static PKCS10CertificationRequest parse(SigningRequest signed) {
		try {
			return new PKCS10CertificationRequest(signed.der());
		} catch (IOException e) {
			throw new IllegalArgumentException("it is no signing request", e);
		}
	}

	private static String subject(PKCS10CertificationRequest request) {
		try {
			return DistinguishedNameText.text(new X500Principal(request.getSubject().getEncoded()));
		} catch (IOException e) {
			throw new IllegalArgumentException("its subject is malformed", e);
		}
	}

	private static String fingerprint(byte[] der) {
		try {
			return HexFormat.ofDelimiter(":").withUpperCase()
					.formatHex(MessageDigest.getInstance("SHA-256").digest(der));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java runtime has SHA-256", e);
		}
	}
}
