// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.util.Arrays;
import java.util.HexFormat;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.sealbench.common.address.IpAddress;

/** A general name (RFC 5280 §4.2.1.6) in words, in the form {@code type:value}. */
public final class GeneralNameText {

	private GeneralNameText() {
	}

	public static String of(GeneralName name) {
		return switch (name.getTagNo()) {
		case GeneralName.dNSName -> "dns:" + text(name);
		case GeneralName.uniformResourceIdentifier -> "uri:" + text(name);
		case GeneralName.rfc822Name -> "email:" + text(name);
		case GeneralName.iPAddress -> "ip:" + address(ASN1OctetString.getInstance(name.getName()).getOctets());
		case GeneralName.directoryName -> "directory:" + X500Name.getInstance(name.getName());
		case GeneralName.registeredID -> "oid:" + name.getName();
		default -> "other name";
		};
	}

	private static String text(GeneralName name) {
		return ((ASN1String) name.getName()).getString();
	}

	/** In name constraints the address is followed by its mask. */
	private static String address(byte[] bytes) {
		return switch (bytes.length) {
		case 4, 16 -> IpAddress.of(bytes).toString();
		case 8, 32 -> IpAddress.of(Arrays.copyOf(bytes, bytes.length / 2)) + "/"
				+ IpAddress.of(Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length));
		default -> HexFormat.of().formatHex(bytes);
		};
	}
}
