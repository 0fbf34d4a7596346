package org.sealbench.pki.lint;

import org.bouncycastle.asn1.x509.GeneralName;

/** A general name in words. */
final class NameWords {

	private NameWords() {
	}

	static String of(GeneralName name) {
		return switch (name.getTagNo()) {
			case GeneralName.dNSName, GeneralName.uniformResourceIdentifier, GeneralName.rfc822Name, GeneralName.directoryName ->
				name.getName().toString();
			default -> "a name of type " + name.getTagNo();
		};
	}
}
