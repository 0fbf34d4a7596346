// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.Extension;

/**
 * The extensions of a certificate or a list one by one, also where one stands there twice or cannot be read.
 *
 * @param faults what is wrong with them, as clauses
 */
record ExtensionFields(List<DescriptionField> fields, List<String> faults) {

	static ExtensionFields of(ASN1Sequence extensions) {
		ExtensionFields read = new ExtensionFields(new ArrayList<>(), new ArrayList<>());
		Set<ASN1ObjectIdentifier> seen = new HashSet<>();
		for (ASN1Encodable each : extensions) {
			read.add(ASN1Sequence.getInstance(each), seen);
		}
		return read;
	}

	private void add(ASN1Sequence extension, Set<ASN1ObjectIdentifier> seen) {
		ASN1ObjectIdentifier oid = ASN1ObjectIdentifier.getInstance(extension.getObjectAt(0));
		String name = ExtensionText.name(oid);
		if (!seen.add(oid)) {
			faults.add("it has the extension " + name + " twice");
		}
		boolean critical = extension.size() > 2 && ASN1Boolean.getInstance(extension.getObjectAt(1)).isTrue();
		byte[] octets = ASN1OctetString.getInstance(extension.getObjectAt(extension.size() - 1)).getOctets();
		fields.add(new DescriptionField(name,
				value(new Extension(oid, critical, octets)) + (critical ? " (critical)" : "")));
	}

	private String value(Extension extension) {
		try {
			return ExtensionText.value(extension);
		} catch (RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that the value is malformed.
			faults.add("the extension " + ExtensionText.name(extension.getExtnId()) + " is malformed: "
					+ DamageReason.of(e));
			return "cannot be read: " + DamageReason.of(e) + " ("
					+ HexFormat.ofDelimiter(":").withUpperCase().formatHex(extension.getExtnValue().getOctets()) + ")";
		}
	}
}
