// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyQualifierId;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.x509.CertificateExtensions;
import org.sealbench.pki.validation.x509.PathCertificate;

/** Is every critical extension one that is processed here (RFC 5280 §4.2)? */
public final class CriticalExtensionsRule implements ValidationRule {

	private static final Set<String> QUALIFIERS = Set.of(PolicyQualifierId.id_qt_cps.getId(),
			PolicyQualifierId.id_qt_unotice.getId());

	private static final Set<ASN1ObjectIdentifier> PROCESSED = Set.of(Extension.basicConstraints, Extension.keyUsage,
			Extension.extendedKeyUsage, Extension.subjectAlternativeName, Extension.issuerAlternativeName,
			Extension.nameConstraints, Extension.certificatePolicies, Extension.policyMappings,
			Extension.policyConstraints, Extension.inhibitAnyPolicy, Extension.cRLDistributionPoints,
			Extension.subjectKeyIdentifier, Extension.authorityKeyIdentifier);

	@Override
	public Check check(ValidationContext question) {
		for (PathCertificate certificate : question.path().certificates()) {
			Optional<String> unknown = unknown(certificate);
			if (unknown.isPresent()) {
				return Check.failed(CertificateCheck.CRITICAL_EXTENSIONS,
						certificate.name() + " has the critical extension " + unknown.get() + ", which is not known");
			}
			Optional<String> qualifier = unknownQualifier(certificate);
			if (qualifier.isPresent()) {
				return Check.failed(CertificateCheck.CRITICAL_EXTENSIONS,
						certificate.name() + " has critical certificate policies with the qualifier " + qualifier.get()
								+ ", which is not known");
			}
		}
		return Check.passed(CertificateCheck.CRITICAL_EXTENSIONS, "every critical extension is known");
	}

	/**
	 * RFC 5280 §4.2.1.4: where the extension is critical, its qualifiers are interpreted or the certificate rejected.
	 */
	public static Optional<String> unknownQualifier(PathCertificate certificate) {
		CertificateExtensions extensions = certificate.extensions();
		return extensions.isCritical(Extension.certificatePolicies)
				? extensions.policyQualifiers().stream().filter(each -> !QUALIFIERS.contains(each)).findFirst()
				: Optional.empty();
	}

	/** The object identifier of a critical extension that is not processed. */
	static Optional<String> unknown(PathCertificate certificate) {
		return certificate.extensions().critical().stream().filter(each -> !PROCESSED.contains(each))
				.map(ASN1ObjectIdentifier::getId).sorted().findFirst();
	}
}
