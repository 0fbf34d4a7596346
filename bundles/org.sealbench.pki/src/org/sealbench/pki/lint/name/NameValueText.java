// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import org.bouncycastle.asn1.x509.GeneralName;

/** A general name in words. */
final class NameValueText {

	private NameValueText() {
	}

	static String of(GeneralName name) {
		return switch (name.getTagNo()) {
		case GeneralName.dNSName, GeneralName.uniformResourceIdentifier, GeneralName.rfc822Name,
				GeneralName.directoryName ->
			name.getName().toString();
		default -> "a name of type " + name.getTagNo();
		};
	}
}
