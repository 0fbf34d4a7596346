// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.sealbench.common.address.IpAddress;
import org.sealbench.pki.SubjectAlternativeName.Type;

/** Reads the subject alternative names of a certificate unchanged. */
public final class SubjectAlternativeNames {

	private SubjectAlternativeNames() {
	}

	static List<SubjectAlternativeName> of(X509Certificate certificate) {
		return Certificates.extension(certificate, Extension.subjectAlternativeName.getId())
				.map(GeneralNames::getInstance).map(SubjectAlternativeNames::of).orElse(List.of());
	}

	public static List<SubjectAlternativeName> of(GeneralNames general) {
		List<SubjectAlternativeName> names = new ArrayList<>();
		for (GeneralName name : general.getNames()) {
			switch (name.getTagNo()) {
			case GeneralName.dNSName -> names.add(new SubjectAlternativeName(Type.DNS, Asn1Text.of(name)));
			case GeneralName.uniformResourceIdentifier ->
				names.add(new SubjectAlternativeName(Type.URI, Asn1Text.of(name)));
			case GeneralName.rfc822Name -> names.add(new SubjectAlternativeName(Type.EMAIL, Asn1Text.of(name)));
			case GeneralName.iPAddress -> address(name, names);
			default -> {
				// Directory names and other types name nothing that a client of a device connects to.
			}
			}
		}
		return List.copyOf(names);
	}

	/** An address of any other length cannot match anything, so it is left out. */
	private static void address(GeneralName name, List<SubjectAlternativeName> names) {
		byte[] address = ASN1OctetString.getInstance(name.getName()).getOctets();
		if (address.length == 4 || address.length == 16) {
			names.add(new SubjectAlternativeName(Type.IP, IpAddress.of(address).toString()));
		}
	}
}
