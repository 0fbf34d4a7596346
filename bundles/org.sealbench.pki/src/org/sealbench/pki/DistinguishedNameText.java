// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.util.Map;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Distinguished names in words. */
public final class DistinguishedNameText {

	/** Attributes beyond the nine of RFC 4514 §3, by the names that LDAP (RFC 4519) and other tools have for them. */
	private static final Map<String, String> KEYWORDS = Map.ofEntries(
			Map.entry(BCStyle.EmailAddress.getId(), "emailAddress"),
			Map.entry(BCStyle.UnstructuredName.getId(), "unstructuredName"),
			Map.entry(BCStyle.UnstructuredAddress.getId(), "unstructuredAddress"),
			Map.entry(BCStyle.SURNAME.getId(), "SN"), Map.entry(BCStyle.SERIALNUMBER.getId(), "serialNumber"),
			Map.entry(BCStyle.T.getId(), "title"), Map.entry(BCStyle.DESCRIPTION.getId(), "description"),
			Map.entry(BCStyle.BUSINESS_CATEGORY.getId(), "businessCategory"),
			Map.entry(BCStyle.POSTAL_ADDRESS.getId(), "postalAddress"),
			Map.entry(BCStyle.POSTAL_CODE.getId(), "postalCode"),
			Map.entry(BCStyle.TELEPHONE_NUMBER.getId(), "telephoneNumber"), Map.entry(BCStyle.NAME.getId(), "name"),
			Map.entry(BCStyle.GIVENNAME.getId(), "GN"), Map.entry(BCStyle.INITIALS.getId(), "initials"),
			Map.entry(BCStyle.GENERATION.getId(), "generationQualifier"),
			Map.entry(BCStyle.UNIQUE_IDENTIFIER.getId(), "x500UniqueIdentifier"),
			Map.entry(BCStyle.DN_QUALIFIER.getId(), "dnQualifier"), Map.entry(BCStyle.PSEUDONYM.getId(), "pseudonym"),
			Map.entry(BCStyle.ORGANIZATION_IDENTIFIER.getId(), "organizationIdentifier"),
			Map.entry("1.3.6.1.4.1.311.60.2.1.1", "jurisdictionL"),
			Map.entry("1.3.6.1.4.1.311.60.2.1.2", "jurisdictionST"),
			Map.entry("1.3.6.1.4.1.311.60.2.1.3", "jurisdictionC"));

	private DistinguishedNameText() {
	}

	/** RFC 4514: the most specific part first; attributes by their names as far as they have one. */
	public static String text(X500Principal name) {
		return name.getName(X500Principal.RFC2253, KEYWORDS);
	}

	static String commonName(X500Principal name) {
		RDN[] parts = X500Name.getInstance(name.getEncoded()).getRDNs(BCStyle.CN);
		if (parts.length == 0) {
			return text(name);
		}
		for (var attribute : parts[parts.length - 1].getTypesAndValues()) {
			if (attribute.getType().equals(BCStyle.CN)) {
				return Asn1Text.of(attribute.getValue()).orElseGet(() -> text(name));
			}
		}
		return text(name);
	}
}
