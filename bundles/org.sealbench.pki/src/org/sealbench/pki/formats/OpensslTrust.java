// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.sealbench.pki.formats.asn1.Asn1;
import org.sealbench.pki.formats.asn1.BerGuard;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.text.ExtensionText;
import org.sealbench.pki.validation.request.Purpose;

/**
 * What OpenSSL's TRUSTED CERTIFICATE says about a certificate beside it, as its manual page openssl-x509 describes
 * under "trust settings".
 *
 * @param trusted  object identifiers of the usages for which it is trusted, and for no others; empty for every one
 * @param rejected for which it is not
 */
public record OpensslTrust(List<String> trusted, List<String> rejected) {

	private static final int REJECTED = 0;

	public OpensslTrust {
		trusted = List.copyOf(trusted);
		rejected = List.copyOf(rejected);
	}

	/** Reads what stands behind the certificate; empty if that says nothing about trust. */
	static Optional<OpensslTrust> of(byte[] auxiliary) {
		if (auxiliary.length == 0) {
			return Optional.empty();
		}
		BerGuard.check(auxiliary, FormatLimits.ITEM_BYTES, FormatLimits.ELEMENTS);
		List<String> trusted = new ArrayList<>();
		List<String> rejected = new ArrayList<>();
		for (ASN1Encodable each : Asn1.sequence(auxiliary)) {
			if (each instanceof ASN1Sequence usages) {
				trusted.addAll(identifiers(usages));
			} else if (each instanceof ASN1TaggedObject tagged && tagged.getTagNo() == REJECTED) {
				rejected.addAll(identifiers(ASN1Sequence.getInstance(tagged, false)));
			}
		}
		return trusted.isEmpty() && rejected.isEmpty() ? Optional.empty()
				: Optional.of(new OpensslTrust(trusted, rejected));
	}

	private static List<String> identifiers(ASN1Sequence usages) {
		List<String> found = new ArrayList<>();
		usages.forEach(each -> found.add(ASN1ObjectIdentifier.getInstance(each).getId()));
		return found;
	}

	/** Whether it keeps the certificate from being a trust anchor for a purpose. */
	public boolean refuses(Purpose purpose) {
		return purpose.isServer() && refuses(KeyPurposeId.id_kp_serverAuth.getId())
				|| purpose.isClient() && refuses(KeyPurposeId.id_kp_clientAuth.getId())
				|| rejected.contains(KeyPurposeId.anyExtendedKeyUsage.getId());
	}

	private boolean refuses(String usage) {
		return rejected.contains(usage) || !trusted.isEmpty() && !trusted.contains(usage)
				&& !trusted.contains(KeyPurposeId.anyExtendedKeyUsage.getId());
	}

	/** Such as {@code trusted only for clientAuth; rejected for serverAuth}. */
	public String words() {
		List<String> words = new ArrayList<>();
		if (!trusted.isEmpty()) {
			words.add("trusted only for " + names(trusted));
		}
		if (!rejected.isEmpty()) {
			words.add("rejected for " + names(rejected));
		}
		return String.join("; ", words);
	}

	private static String names(List<String> usages) {
		return usages.stream().map(ExtensionText::purpose).collect(Collectors.joining(", "));
	}
}
