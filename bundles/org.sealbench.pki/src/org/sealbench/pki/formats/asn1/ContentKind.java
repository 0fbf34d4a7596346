// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.asn1;

import java.util.Set;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTCTime;

/** What an ASN.1 structure is, recognised by its outer elements: the file's name is not reliable. */
public enum ContentKind {
	CERTIFICATE("certificate", "CERTIFICATE", "X509 CERTIFICATE", "X.509 CERTIFICATE", "TRUSTED CERTIFICATE"),
	CRL("revocation list", "X509 CRL", "CRL"),
	REQUEST("signing request", "CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST"),
	PKCS7("PKCS#7", "PKCS7", "CMS", "PKCS #7 SIGNED DATA", "CERTIFICATE CHAIN"),
	PKCS12("PKCS#12", "PKCS12"),
	PKCS8("private key", "PRIVATE KEY"),
	ENCRYPTED_PKCS8("private key", "ENCRYPTED PRIVATE KEY"),
	PKCS1("private key", "RSA PRIVATE KEY"),
	SEC1("private key", "EC PRIVATE KEY"),
	PUBLIC_KEY("public key", "PUBLIC KEY", "RSA PUBLIC KEY"),
	OTHER("unknown structure");

	private final String words;
	private final Set<String> labels;

	ContentKind(String words, String... labels) {
		this.words = words;
		this.labels = Set.of(labels);
	}

	/** The kind in words, as a message has it. */
	public String words() {
		return words;
	}

	/** The kind that a PEM label stands for. */
	public static ContentKind ofLabel(String label) {
		for (ContentKind kind : values()) {
			if (kind.labels.contains(label)) {
				return kind;
			}
		}
		return OTHER;
	}

	/** The kind of a structure that {@link BerGuard} has checked. */
	public static ContentKind of(ASN1Sequence outer) {
		int size = outer.size();
		if (size == 0) {
			return OTHER;
		}
		ASN1Encodable first = outer.getObjectAt(0);
		if (first instanceof ASN1ObjectIdentifier) {
			return PKCS7;
		}
		if (first instanceof ASN1Integer version) {
			return numbered(outer, version, size);
		}
		if (!(first instanceof ASN1Sequence inner) || size < 2) {
			return OTHER;
		}
		if (size == 2 && outer.getObjectAt(1) instanceof ASN1OctetString) {
			return ENCRYPTED_PKCS8;
		}
		if (size == 2 && outer.getObjectAt(1) instanceof ASN1BitString) {
			return PUBLIC_KEY;
		}
		return size == 3 && outer.getObjectAt(2) instanceof ASN1BitString ? signed(inner) : OTHER;
	}

	private static ContentKind numbered(ASN1Sequence outer, ASN1Integer version, int size) {
		ASN1Encodable second = size > 1 ? outer.getObjectAt(1) : null;
		if (second instanceof ASN1Sequence) {
			return version.hasValue(3) ? PKCS12 : PKCS8;
		}
		if (second instanceof ASN1OctetString) {
			return SEC1;
		}
		return size >= 9 && second instanceof ASN1Integer ? PKCS1 : OTHER;
	}

	/** Certificate, CRL and request differ in what is signed (RFC 5280 §4.1, §5.1; RFC 2986 §4.1). */
	private static ContentKind signed(ASN1Sequence body) {
		if (body.size() > 0 && body.getObjectAt(0) instanceof ASN1TaggedObject) {
			return CERTIFICATE;
		}
		if (body.size() < 3) {
			return OTHER;
		}
		boolean numbered = body.getObjectAt(0) instanceof ASN1Integer;
		if (body.size() >= 4 && numbered && body.getObjectAt(3) instanceof ASN1TaggedObject) {
			return REQUEST;
		}
		ASN1Encodable fourth = body.getObjectAt(numbered && body.size() > 3 ? 3 : 2);
		return fourth instanceof ASN1UTCTime || fourth instanceof ASN1GeneralizedTime ? CRL : CERTIFICATE;
	}
}
