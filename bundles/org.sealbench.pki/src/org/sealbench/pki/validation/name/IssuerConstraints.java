// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.sealbench.pki.text.DamageReason;

/** The names that a CA may sign, by the name constraints in its own certificate (RFC 5280 §4.2.1.10). */
public final class IssuerConstraints {

	private final List<GeneralName> permitted;
	private final List<GeneralName> excluded;

	private IssuerConstraints(NameConstraints limits) {
		permitted = bases(limits.getPermittedSubtrees());
		excluded = bases(limits.getExcludedSubtrees());
	}

	/** Those of a CA; empty where it has none. */
	public static Optional<IssuerConstraints> of(X509Certificate ca) {
		return Optional.ofNullable(ca.getExtensionValue(Extension.nameConstraints.getId()))
				.map(each -> ASN1OctetString.getInstance(each).getOctets())
				.map(each -> new IssuerConstraints(NameConstraints.getInstance(ASN1Sequence.getInstance(each))));
	}

	/** Why the CA may not sign a name; empty if it may. */
	public Optional<String> fault(GeneralName name) {
		try {
			List<GeneralName> allowed = ofType(permitted, name).toList();
			if (!allowed.isEmpty() && allowed.stream().noneMatch(base -> GeneralSubtrees.contains(name, base))) {
				return Optional.of(GeneralSubtrees.words(name) + " is not among the names that are permitted");
			}
			return ofType(excluded, name).filter(base -> GeneralSubtrees.touches(name, base)).findFirst()
					.map(base -> GeneralSubtrees.words(name) + " is excluded by " + GeneralSubtrees.words(base));
		} catch (IllegalArgumentException e) {
			return Optional.of(DamageReason.of(e));
		}
	}

	private static Stream<GeneralName> ofType(List<GeneralName> bases, GeneralName name) {
		return bases.stream().filter(base -> base.getTagNo() == name.getTagNo());
	}

	private static List<GeneralName> bases(GeneralSubtree[] subtrees) {
		return subtrees == null ? List.of() : Arrays.stream(subtrees).map(GeneralSubtree::getBase).toList();
	}
}
