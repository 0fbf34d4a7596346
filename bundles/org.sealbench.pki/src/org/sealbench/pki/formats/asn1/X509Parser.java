// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.asn1;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.cert.X509Extension;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1OctetString;
import org.sealbench.pki.Crls;
import org.sealbench.pki.crl.CrlEntries;
import org.sealbench.pki.crl.EncodedCrl;
import org.sealbench.pki.text.CertificateDescription;
import org.sealbench.pki.text.CrlDescription;
import org.sealbench.pki.text.ExtensionText;

/** Parses certificates and revocation lists, and refuses what cannot be read completely (RFC 5280). */
public final class X509Parser {

	private final CertificateFactory factory;

	public X509Parser() {
		try {
			factory = CertificateFactory.getInstance("X.509");
		} catch (CertificateException e) {
			throw new IllegalStateException("this Java runtime knows no certificates", e);
		}
	}

	/** @throws GeneralSecurityException or any unchecked exception if it is no well-formed certificate */
	public X509Certificate certificate(byte[] der) throws GeneralSecurityException {
		BerGuard.check(der, FormatLimits.ITEM_BYTES, FormatLimits.ELEMENTS);
		X509Certificate certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
		// The Java runtime ignores extensions that it cannot parse.
		if (!Arrays.equals(certificate.getEncoded(), der)) {
			throw new CertificateException("it is not encoded as DER");
		}
		checkExtensions(certificate);
		Optional<String> damage = CertificateDescription.damage(certificate);
		if (damage.isPresent()) {
			throw new CertificateException(damage.get());
		}
		return certificate;
	}

	/**
	 * A list whose bytes are kept, and must not change.
	 *
	 * @throws GeneralSecurityException or any unchecked exception if it is no well-formed revocation list
	 */
	public X509CRL crl(byte[] der) throws GeneralSecurityException {
		BerGuard.check(der, FormatLimits.LIST_BYTES, FormatLimits.LIST_ELEMENTS);
		EncodedCrl crl = EncodedCrl.of(der, factory);
		if (CrlEntries.of(crl).count() > FormatLimits.LIST_ENTRIES) {
			throw LimitException.moreThan(FormatLimits.LIST_ENTRIES, "entries");
		}
		BerGuard.check(Crls.der(crl.head()), FormatLimits.ITEM_BYTES, FormatLimits.ELEMENTS);
		checkExtensions(crl);
		Optional<String> damage = CrlDescription.damage(crl.head());
		if (damage.isPresent()) {
			throw new CRLException(damage.get());
		}
		return crl;
	}

	/** The extensions' contents are encoded structures of their own, not yet checked with the certificate or list. */
	private static void checkExtensions(X509Extension extended) {
		Set<String> all = new HashSet<>();
		Optional.ofNullable(extended.getCriticalExtensionOIDs()).ifPresent(all::addAll);
		Optional.ofNullable(extended.getNonCriticalExtensionOIDs()).ifPresent(all::addAll);
		for (String oid : all) {
			if (!ExtensionText.isKnown(oid)) {
				// Its octets mean nothing here and are not read (RFC 5280 §4.2).
				continue;
			}
			byte[] content = ASN1OctetString.getInstance(extended.getExtensionValue(oid)).getOctets();
			if (content.length > 0) {
				BerGuard.check(content, FormatLimits.ITEM_BYTES, FormatLimits.ELEMENTS);
			}
		}
	}
}
