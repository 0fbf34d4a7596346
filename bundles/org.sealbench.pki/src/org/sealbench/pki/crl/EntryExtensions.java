// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.crl;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * The extensions of an entry of a revocation list (RFC 5280 §5.3).
 *
 * @param reason   the number of the reason
 * @param issuer   whose certificate the entry means, in an indirect list
 * @param namesOne whether it has that extension, with whatever name
 * @param unknown  whether it has a critical one that is not known
 * @param plain    whether there is nothing in them but a reason and a date, written as usual
 */
record EntryExtensions(Optional<Integer> reason, Optional<X500Principal> issuer, boolean namesOne, boolean unknown,
		boolean plain) {

	static final EntryExtensions NONE = new EntryExtensions(Optional.empty(), Optional.empty(), false, false, true);

	private static final Pattern USUAL = Pattern
			.compile("\\d{4}(0[1-9]|1[0-2])([0-2]\\d|3[01])([01]\\d|2[0-3])[0-5]\\d[0-5]\\dZ");

	private static final Set<ASN1ObjectIdentifier> PROCESSED = Set.of(Extension.reasonCode, Extension.invalidityDate,
			Extension.certificateIssuer);

	/** @throws RuntimeException if one is not what its identifier promises */
	static EntryExtensions of(byte[] encoded) {
		Extensions all = Extensions.getInstance(encoded);
		boolean unknown = false;
		boolean plain = true;
		for (ASN1ObjectIdentifier each : all.getExtensionOIDs()) {
			plain &= each.equals(Extension.reasonCode) || each.equals(Extension.invalidityDate);
		}
		for (ASN1ObjectIdentifier each : all.getCriticalExtensionOIDs()) {
			unknown |= !PROCESSED.contains(each);
		}
		Optional<ASN1GeneralizedTime> date = read(all, Extension.invalidityDate, ASN1GeneralizedTime::getInstance);
		plain &= date.map(ASN1GeneralizedTime::getTimeString).filter(text -> !USUAL.matcher(text).matches()).isEmpty();
		Optional<GeneralNames> names = read(all, Extension.certificateIssuer, GeneralNames::getInstance);
		return new EntryExtensions(
				read(all, Extension.reasonCode, value -> ASN1Enumerated.getInstance(value).intValueExact()),
				names.flatMap(EntryExtensions::directory), names.isPresent(), unknown, plain);
	}

	private static <T> Optional<T> read(Extensions all, ASN1ObjectIdentifier oid, Function<ASN1Primitive, T> form) {
		return Optional.ofNullable(all.getExtension(oid))
				.map(each -> form.apply(each.getParsedValue().toASN1Primitive()));
	}

	private static Optional<X500Principal> directory(GeneralNames names) {
		for (GeneralName name : names.getNames()) {
			if (name.getTagNo() == GeneralName.directoryName) {
				try {
					return Optional.of(new X500Principal(X500Name.getInstance(name.getName()).getEncoded()));
				} catch (IOException e) {
					throw new IllegalArgumentException("the issuer of an entry is malformed", e);
				}
			}
		}
		return Optional.empty();
	}
}
