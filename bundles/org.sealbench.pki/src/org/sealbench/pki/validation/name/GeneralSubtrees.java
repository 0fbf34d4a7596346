// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.util.Optional;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.sealbench.pki.Asn1Text;
import org.sealbench.pki.text.GeneralNameText;
import org.sealbench.pki.validation.x509.DirectoryName;

/**
 * Whether a name lies in the subtree of a constraint of the same type (RFC 5280 §4.2.1.10). A name that cannot be
 * compared throws an {@link IllegalArgumentException} with the reason: under a constraint of its type it has to be
 * rejected.
 */
public final class GeneralSubtrees {

	private GeneralSubtrees() {
	}

	/** Whether all that the name stands for is in the subtree. */
	static boolean contains(GeneralName name, GeneralName base) {
		return switch (name.getTagNo()) {
		case GeneralName.dNSName -> DnsSubtree.contains(Asn1Text.of(name), Asn1Text.of(base));
		case GeneralName.rfc822Name -> MailSubtree.contains(Asn1Text.of(name), Asn1Text.of(base));
		case GeneralName.uniformResourceIdentifier -> UriSubtree.contains(Asn1Text.of(name), Asn1Text.of(base));
		case GeneralName.iPAddress -> IpAddressSubtree.contains(octets(name), octets(base));
		case GeneralName.directoryName -> directory(name).isWithin(directory(base));
		default -> throw new IllegalArgumentException(
				"names of the type of " + words(name) + " are constrained, which is not processed here");
		};
	}

	/** Whether anything that the name stands for is in the subtree: a wildcard stands for many names. */
	static boolean touches(GeneralName name, GeneralName base) {
		boolean reaches = name.getTagNo() == GeneralName.dNSName
				&& DnsSubtree.reaches(Asn1Text.of(name), Asn1Text.of(base));
		return reaches || contains(name, base);
	}

	/** What is wrong with a constraint. */
	static Optional<String> fault(GeneralName base, boolean strict) {
		boolean good = switch (base.getTagNo()) {
		case GeneralName.dNSName -> DnsSubtree.isBase(Asn1Text.of(base), strict);
		case GeneralName.rfc822Name -> MailSubtree.isBase(Asn1Text.of(base));
		case GeneralName.uniformResourceIdentifier -> UriSubtree.isBase(Asn1Text.of(base));
		case GeneralName.iPAddress -> IpAddressSubtree.isBase(octets(base));
		// A constraint of another type is rejected as soon as a name of the type appears.
		default -> true;
		};
		return good ? Optional.empty() : Optional.of("the constraint " + words(base) + " is malformed");
	}

	public static String words(GeneralName name) {
		return GeneralNameText.of(name);
	}

	private static byte[] octets(GeneralName name) {
		return ASN1OctetString.getInstance(name.getName()).getOctets();
	}

	private static DirectoryName directory(GeneralName name) {
		return DirectoryName.of(X500Name.getInstance(name.getName()));
	}
}
