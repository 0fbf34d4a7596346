// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.x509;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.PolicyQualifierInfo;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/**
 * The extensions of a certificate that RFC 5280 §4.2 defines. One that cannot be read is left out and named among the
 * {@link #faults()}, so that the other checks can still be carried out.
 *
 * @param all        as they stand in the certificate
 * @param ca         whether the basic constraints say that it is a CA
 * @param pathLength how many CAs may follow; {@link Integer#MAX_VALUE} where there is no limit
 * @param purposes   object identifiers of the extended key usage
 * @param names      the subject alternative names
 * @param policies   object identifiers of the certificate policies
 * @param mappings   for a policy of the issuer those of the subject that are equivalent
 * @param inhibitAny after how many certificates anyPolicy is ignored
 */
public record CertificateExtensions(Optional<Extensions> all, boolean ca, int pathLength, Optional<KeyUsage> keyUsage,
		Optional<Set<String>> purposes, Optional<List<GeneralName>> names, Optional<NameConstraints> constraints,
		Optional<Set<String>> policies, Optional<Map<String, Set<String>>> mappings,
		Optional<PolicyConstraints> policyConstraints, Optional<Integer> inhibitAny,
		Optional<CRLDistPoint> distributionPoints, Optional<AuthorityKeyIdentifier> authorityKey,
		Optional<byte[]> subjectKey, List<String> faults) {

	/** @param present what the certificate has; {@code null} if it has no extensions */
	static CertificateExtensions of(Extensions present) {
		Optional<Extensions> all = Optional.ofNullable(present);
		ExtensionReader reader = new ExtensionReader(all);
		Optional<BasicConstraints> basic = reader.read(Extension.basicConstraints, ExtensionSyntax::basicConstraints);
		boolean ca = basic.map(BasicConstraints::isCA).orElse(false);
		int pathLength = basic.map(BasicConstraints::getPathLenConstraint).map(CertificateExtensions::count)
				.orElse(Integer.MAX_VALUE);
		reader.read(Extension.authorityInfoAccess, AuthorityInformationAccess::getInstance);
		reader.read(Extension.issuerAlternativeName, ExtensionSyntax::names);
		reader.read(Extension.freshestCRL, ExtensionSyntax::distributionPoints);
		return new CertificateExtensions(all, ca, pathLength,
				reader.read(Extension.keyUsage, ExtensionSyntax::keyUsage),
				reader.read(Extension.extendedKeyUsage, value -> purposes(ExtendedKeyUsage.getInstance(value))),
				reader.read(Extension.subjectAlternativeName, ExtensionSyntax::names).map(GeneralNames::getNames)
						.map(List::of),
				reader.read(Extension.nameConstraints, ExtensionSyntax::nameConstraints),
				reader.read(Extension.certificatePolicies, value -> policies(ExtensionSyntax.policies(value))),
				reader.read(Extension.policyMappings, ExtensionSyntax::mappings),
				reader.read(Extension.policyConstraints, ExtensionSyntax::policyConstraints),
				reader.read(Extension.inhibitAnyPolicy, ExtensionSyntax::skip),
				reader.read(Extension.cRLDistributionPoints, ExtensionSyntax::distributionPoints),
				reader.read(Extension.authorityKeyIdentifier, AuthorityKeyIdentifier::getInstance),
				reader.read(Extension.subjectKeyIdentifier,
						value -> SubjectKeyIdentifier.getInstance(value).getKeyIdentifier()),
				reader.faults());
	}

	public boolean has(ASN1ObjectIdentifier oid) {
		return all.map(each -> each.getExtension(oid)).isPresent();
	}

	public boolean isCritical(ASN1ObjectIdentifier oid) {
		return all.map(each -> each.getExtension(oid)).filter(Extension::isCritical).isPresent();
	}

	/** The object identifiers of those that are critical. */
	public List<ASN1ObjectIdentifier> critical() {
		return all.map(Extensions::getCriticalExtensionOIDs).map(List::of).orElse(List.of());
	}

	/** The object identifiers of the qualifiers of all certificate policies; none of malformed policies. */
	public List<String> policyQualifiers() {
		if (policies.isEmpty()) {
			return List.of();
		}
		List<String> found = new ArrayList<>();
		for (PolicyInformation policy : CertificatePolicies.fromExtensions(all.orElseThrow()).getPolicyInformation()) {
			if (policy.getPolicyQualifiers() != null) {
				policy.getPolicyQualifiers().forEach(
						each -> found.add(PolicyQualifierInfo.getInstance(each).getPolicyQualifierId().getId()));
			}
		}
		return List.copyOf(found);
	}

	/** Whether the extension allows this use of the key; a missing one allows every use. */
	public boolean allows(int usage) {
		return keyUsage.isEmpty() || keyUsage.get().hasUsages(usage);
	}

	/** The identifier of the issuer's key, if it is named. */
	public Optional<byte[]> authorityKeyIdentifier() {
		return authorityKey.map(AuthorityKeyIdentifier::getKeyIdentifierOctets);
	}

	/** A number of certificates; no path reaches the values that are cut off. */
	public static int count(BigInteger number) {
		return number.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
	}

	private static Set<String> purposes(ExtendedKeyUsage usage) {
		Set<String> purposes = new LinkedHashSet<>();
		for (KeyPurposeId purpose : usage.getUsages()) {
			purposes.add(purpose.getId());
		}
		if (purposes.isEmpty()) {
			throw new IllegalArgumentException("it names no purpose");
		}
		return purposes;
	}

	private static Set<String> policies(CertificatePolicies policies) {
		Set<String> found = new LinkedHashSet<>();
		for (PolicyInformation policy : policies.getPolicyInformation()) {
			if (!found.add(policy.getPolicyIdentifier().getId())) {
				throw new IllegalArgumentException("it names a policy twice");
			}
		}
		if (found.isEmpty()) {
			throw new IllegalArgumentException("it names no policy");
		}
		return found;
	}
}
