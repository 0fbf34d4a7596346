// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.sealbench.pki.Asn1Text;
import org.sealbench.pki.validation.x509.PathCertificate;

/** All names of a certificate's subject that name constraints apply to (RFC 5280 §4.2.1.10). */
final class SubjectNames {

	private SubjectNames() {
	}

	static List<GeneralName> of(PathCertificate certificate) {
		List<GeneralName> names = new ArrayList<>();
		X500Name subject = certificate.content().getSubject();
		if (!certificate.subject().isEmpty()) {
			names.add(new GeneralName(subject));
		}
		List<GeneralName> alternative = certificate.extensions().names().orElse(List.of());
		names.addAll(alternative);
		if (alternative.stream().noneMatch(each -> each.getTagNo() == GeneralName.rfc822Name)) {
			names.addAll(addresses(subject));
		}
		return names;
	}

	/** Old certificates have the e-mail address in the subject. */
	private static List<GeneralName> addresses(X500Name subject) {
		List<GeneralName> found = new ArrayList<>();
		for (RDN part : subject.getRDNs(PKCSObjectIdentifiers.pkcs_9_at_emailAddress)) {
			for (AttributeTypeAndValue attribute : part.getTypesAndValues()) {
				if (attribute.getType().equals(PKCSObjectIdentifiers.pkcs_9_at_emailAddress)) {
					// What is no text is an address that no constraint allows.
					String text = Asn1Text.of(attribute.getValue()).orElse("");
					found.add(new GeneralName(GeneralName.rfc822Name, new DERIA5String(text)));
				}
			}
		}
		return found;
	}
}
