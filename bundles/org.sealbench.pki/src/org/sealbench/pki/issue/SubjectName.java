// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.issue;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** The distinguished name of a profile's subject: organization (if any), then common name, as UTF8String. */
final class SubjectName {

	private SubjectName() {
	}

	static X500Name of(CertificateProfile profile) {
		X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);
		if (!profile.organization().isEmpty()) {
			name.addRDN(BCStyle.O, profile.organization());
		}
		return name.addRDN(BCStyle.CN, profile.commonName()).build();
	}
}
