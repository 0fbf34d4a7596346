// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.x509;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.sealbench.pki.text.DamageReason;
import org.sealbench.pki.text.ExtensionText;

/** Reads extensions one by one and keeps what is wrong with those that it cannot read. */
final class ExtensionReader {

	private final Optional<Extensions> extensions;
	private final List<String> faults = new ArrayList<>();

	ExtensionReader(Optional<Extensions> extensions) {
		this.extensions = extensions;
	}

	/** The extension in its form; empty where it is missing or malformed. */
	<T> Optional<T> read(ASN1ObjectIdentifier oid, Function<ASN1Primitive, T> form) {
		Optional<Extension> extension = extensions.map(each -> each.getExtension(oid));
		if (extension.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(form.apply(ASN1Primitive.fromByteArray(extension.get().getExtnValue().getOctets())));
		} catch (IOException | RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that the value is malformed.
			faults.add("the extension " + ExtensionText.name(oid) + " is malformed: " + DamageReason.of(e));
			return Optional.empty();
		}
	}

	List<String> faults() {
		return List.copyOf(faults);
	}
}
