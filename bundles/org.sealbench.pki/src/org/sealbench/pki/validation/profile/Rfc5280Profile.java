// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.profile;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.sealbench.pki.text.ExtensionText;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.x509.CertificateExtensions;
import org.sealbench.pki.validation.x509.PathCertificate;

/** What RFC 5280 §4.1 and §4.2 demand of a certificate although path validation does not need it. */
final class Rfc5280Profile {

	private static final int MOST_SERIAL_OCTETS = 20;
	private static final Instant YEAR_2050 = Instant.parse("2050-01-01T00:00:00Z");

	private static final List<ASN1ObjectIdentifier> NEVER_CRITICAL = List.of(Extension.authorityKeyIdentifier,
			Extension.subjectKeyIdentifier, Extension.authorityInfoAccess, Extension.subjectInfoAccess,
			Extension.freshestCRL, Extension.subjectDirectoryAttributes);
	private static final List<ASN1ObjectIdentifier> ALWAYS_CRITICAL = List.of(Extension.policyConstraints,
			Extension.inhibitAnyPolicy, Extension.nameConstraints);

	private Rfc5280Profile() {
	}

	/** What the certificate violates, as the end of a sentence about it. */
	static Optional<String> finding(PathCertificate certificate, Strictness strictness) {
		return fields(certificate).or(() -> criticality(certificate)).or(() -> ca(certificate, strictness));
	}

	private static Optional<String> fields(PathCertificate certificate) {
		TBSCertificate content = certificate.content();
		BigInteger serial = content.getSerialNumber().getValue();
		if (certificate.certificate().getVersion() != 3) {
			return Optional.of("is of version " + certificate.certificate().getVersion() + " and not 3");
		}
		// The serial number of a root CA is never looked up; some old ones have zero.
		int least = certificate.isSelfIssued() && certificate.isCa() ? 0 : 1;
		if (serial.signum() < least || serial.toByteArray().length > MOST_SERIAL_OCTETS) {
			return Optional
					.of("has a serial number that is not positive or longer than " + MOST_SERIAL_OCTETS + " octets");
		}
		if (isGeneralizedTooEarly(content.getStartDate()) || isGeneralizedTooEarly(content.getEndDate())) {
			return Optional.of("writes a date before 2050 as GeneralizedTime");
		}
		boolean named = !certificate.subject().isEmpty();
		if (!named && certificate.isCa()) {
			return Optional.of("is a certification authority without a subject");
		}
		if (!named && !certificate.extensions().isCritical(Extension.subjectAlternativeName)) {
			return Optional.of("has neither a subject nor critical alternative names");
		}
		return Optional.empty();
	}

	private static Optional<String> criticality(PathCertificate certificate) {
		CertificateExtensions extensions = certificate.extensions();
		for (ASN1ObjectIdentifier oid : NEVER_CRITICAL) {
			if (extensions.isCritical(oid)) {
				return Optional
						.of("has the extension " + ExtensionText.name(oid) + " as critical, which it must not be");
			}
		}
		for (ASN1ObjectIdentifier oid : ALWAYS_CRITICAL) {
			if (extensions.has(oid) && !extensions.isCritical(oid)) {
				return Optional
						.of("has the extension " + ExtensionText.name(oid) + " not as critical, which it must be");
			}
		}
		return Optional.empty();
	}

	private static Optional<String> ca(PathCertificate certificate, Strictness strictness) {
		CertificateExtensions extensions = certificate.extensions();
		boolean signsCertificates = extensions.keyUsage().filter(usage -> usage.hasUsages(KeyUsage.keyCertSign))
				.isPresent();
		if (!extensions.ca()) {
			// OPC UA has self-signed certificates that may sign themselves (OPC 10000-6 §6.2.2).
			boolean signsItself = certificate.isSelfIssued() && strictness != Strictness.BROWSER;
			if (signsCertificates && !signsItself) {
				return Optional.of("may sign certificates by its key usage and is no certification authority");
			}
			if (extensions.has(Extension.nameConstraints) || extensions.has(Extension.policyMappings)) {
				return Optional.of("constrains names or maps policies and is no certification authority");
			}
			return extensions.pathLength() < Integer.MAX_VALUE
					? Optional.of("limits a path and is no certification authority")
					: Optional.empty();
		}
		if (extensions.allows(KeyUsage.keyCertSign) && !extensions.isCritical(Extension.basicConstraints)) {
			return Optional.of("is a certification authority whose basic constraints are not critical");
		}
		return extensions.pathLength() < Integer.MAX_VALUE && !extensions.allows(KeyUsage.keyCertSign)
				? Optional.of("limits a path and may not sign certificates by its key usage")
				: Optional.empty();
	}

	private static boolean isGeneralizedTooEarly(Time time) {
		return time.toASN1Primitive() instanceof ASN1GeneralizedTime && time.getDate().toInstant().isBefore(YEAR_2050);
	}
}
