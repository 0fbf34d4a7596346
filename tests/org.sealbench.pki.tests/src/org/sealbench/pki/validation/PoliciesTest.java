// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.validation.request.PolicyRequirements;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.testkit.CertificateDraft;
import org.sealbench.testkit.TestCa;

class PoliciesTest {

	private static final String GOLD = "1.2.3.1";
	private static final String SILVER = "1.2.3.2";

	private final TestCa root = TestCa.root("Root");

	@Test
	void anAcceptablePolicyHasToBeInEveryCertificate() {
		TestCa ca = root.sub("CA", policies(GOLD, SILVER));
		ValidationRequest request = Asked.about(ca.leaf("leaf", policies(GOLD)), root, ca.certificate());
		Asked.good(request.demanding(explicit(GOLD)));
		Asked.good(request.demanding(explicit(PolicyRequirements.ANY)));
		Asked.bad("policies", "not valid for any of the policies " + SILVER, request.demanding(explicit(SILVER)));
		Asked.bad("policies", "no policy is valid",
				Asked.about(ca.leaf("leaf"), root, ca.certificate()).demanding(explicit(GOLD)));
	}

	@Test
	void withoutADemandNoPolicyIsNeededUnlessACaSaysSo() {
		Asked.good(Asked.about(root.leaf("leaf"), root));
		TestCa ca = root.sub("CA",
				each -> policies(GOLD).apply(each).with(Extension.policyConstraints, true, constraints(0, -1)));
		Asked.bad("policies", "no policy is valid", Asked.about(ca.leaf("leaf"), root, ca.certificate()));
		Asked.good(Asked.about(ca.leaf("leaf", policies(GOLD)), root, ca.certificate()));
	}

	@Test
	void anyPolicyStandsForAllUntilItIsInhibited() {
		TestCa ca = root.sub("CA", policies(PolicyRequirements.ANY));
		ValidationRequest request = Asked.about(ca.leaf("leaf", policies(GOLD)), root, ca.certificate());
		Asked.good(request.demanding(explicit(GOLD)));
		Asked.bad("policies", "no policy is valid",
				request.demanding(new PolicyRequirements(Set.of(GOLD), true, false, true)));
		TestCa inhibiting = root.sub("CA",
				each -> policies(GOLD).apply(each).with(Extension.inhibitAnyPolicy, true, new ASN1Integer(0)));
		Asked.bad("policies", "no policy is valid",
				Asked.about(inhibiting.leaf("leaf", policies(PolicyRequirements.ANY)), root, inhibiting.certificate())
						.demanding(explicit(GOLD)));
	}

	@Test
	void aMappedPolicyCountsAsTheOneOfTheAnchor() {
		TestCa ca = root.sub("CA",
				each -> policies(GOLD).apply(each).with(Extension.policyMappings, true, mapping(GOLD, SILVER)));
		ValidationRequest request = Asked.about(ca.leaf("leaf", policies(SILVER)), root, ca.certificate());
		Asked.good(request.demanding(explicit(GOLD)));
		Asked.bad("policies", "not valid for any", request.demanding(explicit(SILVER)));
		Asked.bad("policies", "no policy is valid",
				request.demanding(new PolicyRequirements(Set.of(GOLD), true, true, false)));
	}

	@Test
	void anyPolicyMustNotBeMapped() {
		TestCa ca = root.sub("CA", each -> policies(GOLD).apply(each).with(Extension.policyMappings, true,
				mapping(PolicyRequirements.ANY, SILVER)));
		Asked.bad("policies", "maps anyPolicy", Asked.about(ca.leaf("leaf", policies(SILVER)), root, ca.certificate()));
	}

	@Test
	void policiesThatAreAllMappedToEachOtherDoNotExplode() {
		// As a tree this has 60 to the power of 10 leaves; as a graph it has 60 nodes at each of 10 depths.
		String[] all = IntStream.range(0, 60).mapToObj(i -> "1.2.4." + i).toArray(String[]::new);
		List<ASN1Encodable> pairs = new ArrayList<>();
		for (String from : all) {
			for (String to : all) {
				pairs.add(pair(from, to));
			}
		}
		UnaryOperator<CertificateDraft> hostile = each -> policies(all).apply(each).with(Extension.policyMappings, true,
				new DERSequence(pairs.toArray(ASN1Encodable[]::new)));
		List<X509Certificate> others = new ArrayList<>();
		TestCa last = root;
		for (int i = 0; i < 10; i++) {
			last = last.sub("CA " + i, hostile);
			others.add(last.certificate());
		}
		ValidationRequest request = Asked.about(last.leaf("leaf", policies(all[7])), root,
				others.toArray(X509Certificate[]::new));
		Asked.good(request.demanding(explicit(all[3])));
		Asked.bad("policies", "not valid for any", request.demanding(explicit(GOLD)));
	}

	private static PolicyRequirements explicit(String policy) {
		return new PolicyRequirements(Set.of(policy), true, false, false);
	}

	private static UnaryOperator<CertificateDraft> policies(String... oids) {
		PolicyInformation[] policies = List.of(oids).stream().map(ASN1ObjectIdentifier::new).map(PolicyInformation::new)
				.toArray(PolicyInformation[]::new);
		return each -> each.with(Extension.certificatePolicies, false, new CertificatePolicies(policies));
	}

	private static PolicyConstraints constraints(int explicit, int mapping) {
		return new PolicyConstraints(explicit < 0 ? null : BigInteger.valueOf(explicit),
				mapping < 0 ? null : BigInteger.valueOf(mapping));
	}

	private static ASN1Encodable mapping(String from, String to) {
		return new DERSequence(pair(from, to));
	}

	private static ASN1Encodable pair(String from, String to) {
		return new DERSequence(new ASN1ObjectIdentifier(from), new ASN1ObjectIdentifier(to));
	}
}
