// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.revocation;

import java.util.HashSet;
import java.util.Set;

import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.sealbench.pki.validation.x509.DirectoryName;

/** Names of distribution points in a form in which they can be compared (RFC 5280 §4.2.1.13). */
final class DistributionPointNames {

	private DistributionPointNames() {
	}

	/** All full names; a relative name is completed by the name of the CRL's issuer. */
	static Set<Object> of(DistributionPointName name, DirectoryName issuer) {
		return name.getType() == DistributionPointName.FULL_NAME ? of(GeneralNames.getInstance(name.getName()))
				: Set.of(issuer.with(RDN.getInstance(name.getName())));
	}

	static Set<Object> of(GeneralNames names) {
		Set<Object> found = new HashSet<>();
		for (GeneralName each : names.getNames()) {
			found.add(each.getTagNo() == GeneralName.directoryName
					? DirectoryName.of(X500Name.getInstance(each.getName()))
					: each);
		}
		return found;
	}
}
