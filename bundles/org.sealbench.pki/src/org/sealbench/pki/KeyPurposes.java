// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** The extended key usage of a certificate (RFC 5280 §4.2.1.12). */
public final class KeyPurposes {

	public static final String SERVER = KeyPurposeId.id_kp_serverAuth.getId();
	public static final String CLIENT = KeyPurposeId.id_kp_clientAuth.getId();

	private KeyPurposes() {
	}

	/** The object identifiers, or nothing where the extension is missing. */
	public static Optional<Set<String>> of(X509Certificate certificate) {
		return Certificates.extension(certificate, Extension.extendedKeyUsage.getId()).map(value -> {
			Set<String> purposes = new LinkedHashSet<>();
			for (KeyPurposeId purpose : ExtendedKeyUsage.getInstance(value).getUsages()) {
				purposes.add(purpose.getId());
			}
			return purposes;
		});
	}
}
