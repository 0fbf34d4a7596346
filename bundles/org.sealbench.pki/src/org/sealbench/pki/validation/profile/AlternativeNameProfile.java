// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.profile;

import java.util.Optional;

import org.bouncycastle.asn1.x509.GeneralName;
import org.sealbench.common.address.IpAddress;
import org.sealbench.pki.Asn1Text;
import org.sealbench.pki.UriSyntax;
import org.sealbench.pki.validation.name.DnsSubtree;
import org.sealbench.pki.validation.name.GeneralSubtrees;
import org.sealbench.pki.validation.name.MailSubtree;
import org.sealbench.pki.validation.x509.PathCertificate;

/** The syntax of the names in a certificate (RFC 5280 §4.2.1.6). */
final class AlternativeNameProfile {

	private AlternativeNameProfile() {
	}

	static Optional<String> finding(PathCertificate certificate) {
		if (certificate.extensions().names().isEmpty()) {
			return Optional.empty();
		}
		return certificate.extensions().names().get().stream().filter(name -> !isWellFormed(name)).findFirst()
				.map(name -> "has the malformed name " + GeneralSubtrees.words(name));
	}

	private static boolean isWellFormed(GeneralName name) {
		return switch (name.getTagNo()) {
		case GeneralName.dNSName -> isDnsName(Asn1Text.of(name));
		case GeneralName.rfc822Name -> MailSubtree.isMailbox(Asn1Text.of(name));
		case GeneralName.uniformResourceIdentifier -> UriSyntax.isWellFormed(Asn1Text.of(name));
		default -> true;
		};
	}

	/**
	 * The preferred name syntax of RFC 1034 §3.5 with the digits of RFC 1123 §2.1; a whole first label may be a
	 * wildcard.
	 */
	private static boolean isDnsName(String name) {
		String bare = name.startsWith("*.") ? name.substring(2) : name;
		if (!DnsSubtree.isHost(bare) || bare.indexOf('_') >= 0 || bare.endsWith(".")
				|| IpAddress.parse(bare).isPresent()) {
			return false;
		}
		for (String label : bare.split("\\.")) {
			if (label.startsWith("-") || label.endsWith("-")) {
				return false;
			}
		}
		return true;
	}
}
