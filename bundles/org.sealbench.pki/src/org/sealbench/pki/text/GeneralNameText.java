// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.OtherName;
import org.sealbench.common.address.IpAddress;
import org.sealbench.pki.Asn1Text;
import org.sealbench.pki.DistinguishedNameText;

/** A general name (RFC 5280 §4.2.1.6) in words, in the form {@code type:value}. */
public final class GeneralNameText {

	/** RFC 6120, RFC 4985, RFC 9598, and what Windows writes. */
	private static final Map<String, String> OTHER_NAMES = Map.of("1.3.6.1.4.1.311.20.2.3", "upn", "1.3.6.1.5.5.7.8.5",
			"xmpp", "1.3.6.1.5.5.7.8.7", "srv", "1.3.6.1.5.5.7.8.9", "email", "1.3.6.1.4.1.311.25.1", "guid",
			"1.3.6.1.5.2.2", "kerberos");

	private GeneralNameText() {
	}

	public static String of(GeneralName name) {
		return switch (name.getTagNo()) {
		case GeneralName.dNSName -> "dns:" + Asn1Text.of(name);
		case GeneralName.uniformResourceIdentifier -> "uri:" + Asn1Text.of(name);
		case GeneralName.rfc822Name -> "email:" + Asn1Text.of(name);
		case GeneralName.iPAddress -> "ip:" + address(ASN1OctetString.getInstance(name.getName()).getOctets());
		case GeneralName.directoryName -> "directory:" + directory(X500Name.getInstance(name.getName()));
		case GeneralName.registeredID -> "oid:" + name.getName();
		case GeneralName.otherName -> other(name);
		default -> "other name";
		};
	}

	private static String directory(X500Name name) {
		try {
			return DistinguishedNameText.text(new X500Principal(name.getEncoded()));
		} catch (IOException | IllegalArgumentException e) {
			// The Java runtime is stricter than who wrote it.
			return name.toString();
		}
	}

	/** A name of a kind of its own, such as the one of a user in Windows. */
	private static String other(GeneralName name) {
		try {
			OtherName other = OtherName.getInstance(name.getName());
			String kind = other.getTypeID().getId();
			ASN1Primitive value = other.getValue().toASN1Primitive();
			byte[] octets = value.getEncoded();
			String text = Asn1Text.of(value).orElseGet(() -> "#" + HexFormat.of().formatHex(octets));
			return OTHER_NAMES.getOrDefault(kind, "other name " + kind) + ":" + text;
		} catch (IOException | RuntimeException e) {
			// Nobody compares such names, so that a malformed one spoils nothing.
			return "other name";
		}
	}

	/** In name constraints the address is followed by its mask. */
	private static String address(byte[] bytes) {
		return switch (bytes.length) {
		case 4, 16 -> IpAddress.of(bytes).toString();
		case 8, 32 -> IpAddress.of(Arrays.copyOf(bytes, bytes.length / 2)) + "/"
				+ mask(Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length));
		default -> HexFormat.of().formatHex(bytes);
		};
	}

	/** The number of bits, where they stand together as RFC 4632 wants it; else the mask itself. */
	private static String mask(byte[] mask) {
		BigInteger bits = new BigInteger(1, mask);
		int length = bits.bitCount();
		boolean together = bits.equals(
				BigInteger.ONE.shiftLeft(length).subtract(BigInteger.ONE).shiftLeft(mask.length * Byte.SIZE - length));
		return together ? String.valueOf(length) : IpAddress.of(mask).toString();
	}
}
