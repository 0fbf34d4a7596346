// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.x509;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.sealbench.pki.Asn1Text;

/**
 * Extensions in their ASN.1 form, with the checks of their syntax that the library omits. Each throws an unchecked
 * exception at a malformed value.
 */
final class ExtensionSyntax {

	/** Octets of a short BIT STRING before its bits. */
	private static final int HEADER = 3;

	private ExtensionSyntax() {
	}

	/** RFC 5280 §4.2.1.3: at least one bit; X.690 §11.2: no bit beyond the last that is set. */
	static KeyUsage keyUsage(ASN1Primitive value) {
		ASN1BitString bits = ASN1BitString.getInstance(value);
		byte[] octets = encoded(bits);
		int last = octets[octets.length - 1] & 0xff;
		boolean nothing = octets.length == HEADER || octets.length == HEADER + 1 && last == 0;
		if (nothing) {
			throw new IllegalArgumentException("it allows nothing");
		}
		if (last == 0 || Integer.numberOfTrailingZeros(last) != bits.getPadBits()) {
			throw new IllegalArgumentException("it is not encoded as DER");
		}
		return KeyUsage.getInstance(value);
	}

	/** As it stands, with padding bits that should be zero: tag, length, number of padding bits, octets. */
	private static byte[] encoded(ASN1BitString bits) {
		try {
			return bits.getEncoded();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** RFC 5280 §4.2.1.4: where there are qualifiers, at least one. */
	static CertificatePolicies policies(ASN1Primitive value) {
		CertificatePolicies policies = CertificatePolicies.getInstance(value);
		for (PolicyInformation policy : policies.getPolicyInformation()) {
			if (policy.getPolicyQualifiers() != null && policy.getPolicyQualifiers().size() == 0) {
				throw new IllegalArgumentException("a policy has an empty list of qualifiers");
			}
		}
		return policies;
	}

	static BasicConstraints basicConstraints(ASN1Primitive value) {
		BasicConstraints constraints = BasicConstraints.getInstance(value);
		BigInteger pathLength = constraints.getPathLenConstraint();
		return pathLength == null ? constraints : requireCount(constraints, pathLength);
	}

	/** RFC 5280 §4.2.1.6: at least one name, text in ASCII, addresses of 4 or 16 octets. */
	static GeneralNames names(ASN1Primitive value) {
		GeneralNames names = GeneralNames.getInstance(value);
		if (names.getNames().length == 0) {
			throw new IllegalArgumentException("it has no name");
		}
		for (GeneralName name : names.getNames()) {
			check(name);
		}
		return names;
	}

	/** RFC 5280 §4.2.1.10: at least one of the two lists, and none of them empty. */
	static NameConstraints nameConstraints(ASN1Primitive value) {
		ASN1Sequence lists = ASN1Sequence.getInstance(value);
		NameConstraints constraints = NameConstraints.getInstance(lists);
		boolean empty = lists.size() == 0 || isEmpty(constraints.getPermittedSubtrees())
				|| isEmpty(constraints.getExcludedSubtrees());
		if (empty) {
			throw new IllegalArgumentException("it constrains nothing");
		}
		return constraints;
	}

	private static boolean isEmpty(Object[] subtrees) {
		return subtrees != null && subtrees.length == 0;
	}

	static Map<String, Set<String>> mappings(ASN1Primitive value) {
		Map<String, Set<String>> mappings = new LinkedHashMap<>();
		for (ASN1Encodable each : ASN1Sequence.getInstance(value)) {
			ASN1Sequence pair = ASN1Sequence.getInstance(each);
			if (pair.size() != 2) {
				throw new IllegalArgumentException("a mapping is not a pair");
			}
			mappings.computeIfAbsent(ASN1ObjectIdentifier.getInstance(pair.getObjectAt(0)).getId(),
					none -> new LinkedHashSet<>()).add(ASN1ObjectIdentifier.getInstance(pair.getObjectAt(1)).getId());
		}
		if (mappings.isEmpty()) {
			throw new IllegalArgumentException("it maps nothing");
		}
		return mappings;
	}

	static PolicyConstraints policyConstraints(ASN1Primitive value) {
		PolicyConstraints constraints = PolicyConstraints.getInstance(value);
		BigInteger explicit = constraints.getRequireExplicitPolicyMapping();
		BigInteger mapping = constraints.getInhibitPolicyMapping();
		if (explicit == null && mapping == null) {
			throw new IllegalArgumentException("it constrains nothing");
		}
		requireCount(constraints, explicit == null ? BigInteger.ZERO : explicit);
		return requireCount(constraints, mapping == null ? BigInteger.ZERO : mapping);
	}

	static Integer skip(ASN1Primitive value) {
		BigInteger skip = ASN1Integer.getInstance(value).getValue();
		return CertificateExtensions.count(requireCount(skip, skip));
	}

	static CRLDistPoint distributionPoints(ASN1Primitive value) {
		CRLDistPoint points = CRLDistPoint.getInstance(value);
		for (DistributionPoint point : points.getDistributionPoints()) {
			if (point.getDistributionPoint() == null && point.getCRLIssuer() == null) {
				throw new IllegalArgumentException("a distribution point has neither a name nor an issuer");
			}
		}
		return points;
	}

	private static void check(GeneralName name) {
		switch (name.getTagNo()) {
		case GeneralName.uniformResourceIdentifier -> {
			String text = Asn1Text.of(name);
			// Gateways write blanks and letters beyond ASCII into application URIs, which are compared literally.
			if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
				throw new IllegalArgumentException("a URI is empty or has control characters");
			}
		}
		case GeneralName.dNSName, GeneralName.rfc822Name -> {
			String text = Asn1Text.of(name);
			if (text.isEmpty() || !text.chars().allMatch(each -> each > 32 && each < 127)) {
				throw new IllegalArgumentException("a name is empty or has characters that are not allowed in it");
			}
		}
		case GeneralName.iPAddress -> {
			int length = ASN1OctetString.getInstance(name.getName()).getOctets().length;
			if (length != 4 && length != 16) {
				throw new IllegalArgumentException("an IP address of " + length + " octets");
			}
		}
		case GeneralName.directoryName -> X500Name.getInstance(name.getName());
		default -> {
			// The syntax of the other types is not checked here.
		}
		}
	}

	private static <T> T requireCount(T value, BigInteger number) {
		if (number.signum() < 0) {
			throw new IllegalArgumentException("a number in it is negative");
		}
		return value;
	}
}
