// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** Names and values of certificate extensions in words; the words of RFC 5280 for usages. */
public final class ExtensionText {

	private static final Map<ASN1ObjectIdentifier, String> NAMES = Map.ofEntries(
			Map.entry(Extension.basicConstraints, "Basic constraints"), Map.entry(Extension.keyUsage, "Key usage"),
			Map.entry(Extension.extendedKeyUsage, "Extended key usage"),
			Map.entry(Extension.subjectAlternativeName, "Subject alternative names"),
			Map.entry(Extension.issuerAlternativeName, "Issuer alternative names"),
			Map.entry(Extension.subjectKeyIdentifier, "Subject key identifier"),
			Map.entry(Extension.authorityKeyIdentifier, "Authority key identifier"),
			Map.entry(Extension.nameConstraints, "Name constraints"),
			Map.entry(Extension.cRLDistributionPoints, "CRL distribution points"),
			Map.entry(Extension.authorityInfoAccess, "Authority information access"),
			Map.entry(Extension.certificatePolicies, "Certificate policies"));

	/** Extensions that are named and whose value is shown as bytes. */
	private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
			Map.entry(Extension.policyMappings.getId(), "Policy mappings"),
			Map.entry(Extension.policyConstraints.getId(), "Policy constraints"),
			Map.entry(Extension.inhibitAnyPolicy.getId(), "Inhibit anyPolicy"),
			Map.entry(Extension.freshestCRL.getId(), "Freshest CRL"),
			Map.entry(Extension.cRLNumber.getId(), "CRL number"),
			Map.entry(Extension.deltaCRLIndicator.getId(), "Delta CRL indicator"),
			Map.entry(Extension.issuingDistributionPoint.getId(), "Issuing distribution point"),
			Map.entry(Extension.subjectInfoAccess.getId(), "Subject information access"),
			Map.entry(Extension.subjectDirectoryAttributes.getId(), "Subject directory attributes"),
			Map.entry(Extension.privateKeyUsagePeriod.getId(), "Private key usage period"),
			Map.entry("1.3.6.1.5.5.7.1.24", "TLS feature"),
			Map.entry("1.3.6.1.4.1.11129.2.4.2", "Signed certificate timestamps"),
			Map.entry("2.16.840.1.113730.1.1", "Netscape certificate type"),
			Map.entry("2.16.840.1.113730.1.13", "Netscape comment"),
			Map.entry("2.16.840.1.113730.1.2", "Netscape base URL"),
			Map.entry("2.16.840.1.113730.1.3", "Netscape revocation URL"),
			Map.entry("2.16.840.1.113730.1.4", "Netscape CA revocation URL"),
			Map.entry("2.16.840.1.113730.1.7", "Netscape renewal URL"),
			Map.entry("2.16.840.1.113730.1.8", "Netscape CA policy URL"),
			Map.entry("2.16.840.1.113730.1.12", "Netscape SSL server name"),
			Map.entry(Extension.biometricInfo.getId(), "Biometric information"),
			Map.entry(Extension.qCStatements.getId(), "Qualified certificate statements"),
			Map.entry(Extension.noRevAvail.getId(), "No revocation available"),
			Map.entry("1.3.6.1.5.5.7.48.1.5", "OCSP no check"),
			Map.entry("1.3.6.1.4.1.11129.2.4.3", "Certificate transparency poison"),
			Map.entry("1.3.6.1.4.1.311.21.2", "Microsoft previous CA certificate"),
			Map.entry("1.3.6.1.4.1.311.21.10", "Microsoft application policies"),
			Map.entry("1.3.6.1.4.1.311.25.2", "Microsoft security identifier"),
			Map.entry("1.3.6.1.4.1.311.20.2", "Microsoft certificate type"),
			Map.entry("1.3.6.1.4.1.311.21.7", "Microsoft certificate template"),
			Map.entry("1.3.6.1.4.1.311.21.1", "Microsoft CA version"));

	/** Extensions whose value is a single text. */
	private static final Set<String> TEXTS = Set.of("2.16.840.1.113730.1.2", "2.16.840.1.113730.1.3",
			"2.16.840.1.113730.1.4", "2.16.840.1.113730.1.7", "2.16.840.1.113730.1.8", "2.16.840.1.113730.1.12",
			"2.16.840.1.113730.1.13", "1.3.6.1.4.1.311.20.2");

	/** Extensions that are read and not shown in words. */
	private static final Set<String> OTHER_READ = Set.of(Extension.policyMappings.getId(),
			Extension.policyConstraints.getId(), Extension.inhibitAnyPolicy.getId(), Extension.freshestCRL.getId(),
			Extension.cRLNumber.getId(), Extension.deltaCRLIndicator.getId(),
			Extension.issuingDistributionPoint.getId());

	private static final String[] USAGE_BITS = { "digitalSignature", "nonRepudiation", "keyEncipherment",
			"dataEncipherment", "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly" };

	private static final Map<KeyPurposeId, String> PURPOSES = Map.ofEntries(
			Map.entry(KeyPurposeId.id_kp_serverAuth, "serverAuth"),
			Map.entry(KeyPurposeId.id_kp_clientAuth, "clientAuth"),
			Map.entry(KeyPurposeId.id_kp_codeSigning, "codeSigning"),
			Map.entry(KeyPurposeId.id_kp_emailProtection, "emailProtection"),
			Map.entry(KeyPurposeId.id_kp_timeStamping, "timeStamping"),
			Map.entry(KeyPurposeId.id_kp_OCSPSigning, "OCSPSigning"),
			Map.entry(KeyPurposeId.anyExtendedKeyUsage, "anyExtendedKeyUsage"),
			Map.entry(KeyPurposeId.id_kp_ipsecEndSystem, "ipsecEndSystem"),
			Map.entry(KeyPurposeId.id_kp_ipsecTunnel, "ipsecTunnel"),
			Map.entry(KeyPurposeId.id_kp_ipsecUser, "ipsecUser"), Map.entry(KeyPurposeId.id_kp_ipsecIKE, "ipsecIKE"),
			Map.entry(KeyPurposeId.id_kp_eapOverPPP, "eapOverPPP"),
			Map.entry(KeyPurposeId.id_kp_eapOverLAN, "eapOverLAN"), Map.entry(KeyPurposeId.id_kp_dvcs, "dvcs"),
			Map.entry(KeyPurposeId.id_kp_smartcardlogon, "smartCardLogon"),
			Map.entry(KeyPurposeId.id_kp_macAddress, "macAddress"), Map.entry(KeyPurposeId.id_kp_msSGC, "msSGC"),
			Map.entry(KeyPurposeId.id_kp_nsSGC, "nsSGC"), Map.entry(purposeOf("1.3.6.1.5.2.3.4"), "pkinitClient"),
			Map.entry(purposeOf("1.3.6.1.5.2.3.5"), "pkinitKdc"),
			Map.entry(purposeOf("1.3.6.1.4.1.311.10.3.4"), "msEncryptingFileSystem"),
			Map.entry(purposeOf("1.3.6.1.5.5.7.3.36"), "documentSigning"));

	private ExtensionText() {
	}

	/** The name, or the object identifier of an extension without a known one. */
	public static String name(ASN1ObjectIdentifier oid) {
		return NAMES.getOrDefault(oid, OTHER_NAMES.getOrDefault(oid.getId(), oid.getId()));
	}

	/** The name of a usage of a key, or its object identifier. */
	public static String purpose(String oid) {
		return PURPOSES.getOrDefault(purposeOf(oid), oid);
	}

	private static KeyPurposeId purposeOf(String oid) {
		return KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid));
	}

	/** Whether this project interprets the content of an extension, of a certificate or of a revocation list. */
	public static boolean isKnown(String oid) {
		return NAMES.containsKey(new ASN1ObjectIdentifier(oid)) || OTHER_READ.contains(oid);
	}

	/** The value; hexadecimal for an extension that is not known. */
	public static String value(Extension extension) {
		ASN1ObjectIdentifier oid = extension.getExtnId();
		if (!NAMES.containsKey(oid)) {
			byte[] octets = extension.getExtnValue().getOctets();
			return TEXTS.contains(oid.getId()) ? ExtensionString.of(octets).orElseGet(() -> hex(octets)) : hex(octets);
		}
		ASN1Encodable parsed = extension.getParsedValue();
		if (oid.equals(Extension.basicConstraints)) {
			return constraints(BasicConstraints.getInstance(parsed));
		} else if (oid.equals(Extension.keyUsage)) {
			return usages(KeyUsage.getInstance(parsed));
		} else if (oid.equals(Extension.extendedKeyUsage)) {
			return join(List.of(ExtendedKeyUsage.getInstance(parsed).getUsages()), each -> purpose(each.getId()));
		} else if (oid.equals(Extension.subjectAlternativeName) || oid.equals(Extension.issuerAlternativeName)) {
			return names(GeneralNames.getInstance(parsed));
		} else if (oid.equals(Extension.subjectKeyIdentifier)) {
			return hex(SubjectKeyIdentifier.getInstance(parsed).getKeyIdentifier());
		} else if (oid.equals(Extension.authorityKeyIdentifier)) {
			return authority(AuthorityKeyIdentifier.getInstance(parsed));
		} else if (oid.equals(Extension.nameConstraints)) {
			return subtrees(NameConstraints.getInstance(parsed));
		} else if (oid.equals(Extension.cRLDistributionPoints)) {
			return join(List.of(CRLDistPoint.getInstance(parsed).getDistributionPoints()), ExtensionText::point);
		} else if (oid.equals(Extension.authorityInfoAccess)) {
			return join(List.of(AuthorityInformationAccess.getInstance(parsed).getAccessDescriptions()),
					each -> name(each.getAccessLocation()));
		}
		return join(List.of(CertificatePolicies.getInstance(parsed).getPolicyInformation()),
				each -> each.getPolicyIdentifier().getId());
	}

	private static String constraints(BasicConstraints constraints) {
		if (!constraints.isCA()) {
			return "no CA";
		}
		return constraints.getPathLenConstraint() == null ? "CA"
				: "CA, path length " + constraints.getPathLenConstraint();
	}

	private static String usages(KeyUsage usage) {
		byte[] bits = usage.getBytes();
		List<String> set = new ArrayList<>();
		for (int i = 0; i < USAGE_BITS.length && i / 8 < bits.length; i++) {
			if ((bits[i / 8] & 0x80 >> i % 8) != 0) {
				set.add(USAGE_BITS[i]);
			}
		}
		return String.join(", ", set);
	}

	private static String authority(AuthorityKeyIdentifier identifier) {
		List<String> parts = new ArrayList<>();
		if (identifier.getKeyIdentifierOctets() != null) {
			parts.add(hex(identifier.getKeyIdentifierOctets()));
		}
		if (identifier.getAuthorityCertIssuer() != null) {
			parts.add("issuer " + names(identifier.getAuthorityCertIssuer()));
		}
		if (identifier.getAuthorityCertSerialNumber() != null) {
			parts.add("serial number " + hex(identifier.getAuthorityCertSerialNumber().toByteArray()));
		}
		return String.join(", ", parts);
	}

	private static String subtrees(NameConstraints constraints) {
		List<String> parts = new ArrayList<>();
		if (constraints.getPermittedSubtrees() != null) {
			parts.add("permitted " + join(List.of(constraints.getPermittedSubtrees()), ExtensionText::subtree));
		}
		if (constraints.getExcludedSubtrees() != null) {
			parts.add("excluded " + join(List.of(constraints.getExcludedSubtrees()), ExtensionText::subtree));
		}
		return String.join("; ", parts);
	}

	private static String subtree(GeneralSubtree subtree) {
		return name(subtree.getBase());
	}

	private static String point(DistributionPoint point) {
		DistributionPointName name = point.getDistributionPoint();
		return name != null && name.getType() == DistributionPointName.FULL_NAME
				? names(GeneralNames.getInstance(name.getName()))
				: "relative name";
	}

	private static String names(GeneralNames names) {
		return join(Arrays.asList(names.getNames()), ExtensionText::name);
	}

	private static String name(GeneralName name) {
		return GeneralNameText.of(name);
	}

	private static <T> String join(List<T> values, Function<T, String> words) {
		return values.stream().map(words).collect(Collectors.joining(", "));
	}

	private static String hex(byte[] bytes) {
		return HexFormat.ofDelimiter(":").withUpperCase().formatHex(bytes);
	}
}
