// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.validation.path.CertificatePool;
import org.sealbench.pki.validation.path.SignatureVerifier;
import org.sealbench.pki.validation.path.TrustMemory;
import org.sealbench.pki.validation.path.ValidationBudget;
import org.sealbench.pki.validation.path.ValidationSession;
import org.sealbench.pki.validation.request.ValidationLimits;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.pki.validation.x509.PathCertificate;
import org.sealbench.testkit.TestCa;

class PathSearchTest {

	private static final Instant PAST = Instant.parse("2025-01-01T00:00:00Z");

	@Test
	void severalHostsGetTheReportsThatEachAloneGets() {
		TestCa root = TestCa.root("Root");
		TestCa sub = root.sub("Sub");
		X509Certificate named = sub.leaf("leaf", each -> each.dns("plc.example"));
		X509Certificate expired = sub.leaf("old", each -> each.dns("plc.example").until(PAST));
		List<String> hosts = List.of("plc.example", "other.example", "10.0.0.1");
		for (ValidationRequest request : List.of(Asked.about(named, root, sub.certificate()),
				Asked.about(expired, root, sub.certificate()), Asked.about(named, root),
				Asked.about(named, TestCa.root("Stranger"), sub.certificate()))) {
			CertificateValidator validator = new CertificateValidator();
			assertEquals(hosts.stream().map(host -> validator.validate(request.forHost(Optional.of(host)))).toList(),
					validator.validate(request, hosts));
		}
		assertEquals(List.of(true, false, false),
				new CertificateValidator().validate(Asked.about(named, root, sub.certificate()), hosts).stream()
						.map(ValidationReport::isTrusted).toList());
	}

	@Test
	void findsTheWayThroughACrossCertificate() {
		TestCa mine = TestCa.root("Mine");
		TestCa theirs = TestCa.root("Theirs");
		X509Certificate cross = mine.sub("Theirs", theirs.key(), each -> each).certificate();
		X509Certificate leaf = theirs.leaf("leaf");
		assertEquals(List.of(leaf, cross, mine.certificate()),
				Asked.good(Asked.about(leaf, mine, theirs.certificate(), cross)).path());
	}

	@Test
	void ofSeveralCasOfOneNameTheRightKeyIsFound() {
		TestCa root = TestCa.root("Root");
		List<X509Certificate> others = new ArrayList<>(
				IntStream.range(0, 30).mapToObj(i -> root.sub("Twin").certificate()).toList());
		TestCa twin = root.sub("Twin");
		others.add(twin.certificate());
		assertEquals(3,
				Asked.good(Asked.about(twin.leaf("leaf"), root, others.toArray(X509Certificate[]::new))).path().size());
	}

	@Test
	void goesBackFromAPathThatIsCompleteAndFails() {
		TestCa root = TestCa.root("Root");
		TestCa other = TestCa.root("Other");
		KeyPair key = TestCa.newKey();
		TestCa narrow = root.sub("Issuer", key,
				each -> each.permitting(new GeneralName(GeneralName.dNSName, "elsewhere.example")));
		TestCa expired = root.sub("Issuer", key, each -> each.until(PAST));
		TestCa longWay = other.sub("Middle");
		TestCa good = longWay.sub("Issuer", key, each -> each);
		X509Certificate leaf = good.leaf("leaf", each -> each.dns("plc.example"));
		ValidationRequest request = Asked.about(leaf, List.of(root.certificate(), other.certificate()), List.of(),
				narrow.certificate(), expired.certificate(), good.certificate(), longWay.certificate());
		assertEquals(List.of(leaf, good.certificate(), longWay.certificate(), other.certificate()),
				Asked.good(request).path());
	}

	@Test
	void anAnchorThatHasExpiredIsPassedOverForTheOneAboveIt() {
		TestCa above = TestCa.root("Above");
		KeyPair key = TestCa.newKey();
		TestCa expired = above.sub("Issuer", key, each -> each.until(PAST));
		TestCa renewed = above.sub("Issuer", key, each -> each);
		X509Certificate leaf = renewed.leaf("leaf");
		ValidationRequest request = Asked.about(leaf, List.of(expired.certificate(), above.certificate()), List.of(),
				renewed.certificate());
		assertEquals(List.of(leaf, renewed.certificate(), above.certificate()), Asked.good(request).path());
	}

	@Test
	void loopsEnd() {
		KeyPair a = TestCa.newKey();
		KeyPair b = TestCa.newKey();
		X509Certificate aByB = new TestCa("B", b, null).sub("A", a, each -> each).certificate();
		X509Certificate bByA = new TestCa("A", a, null).sub("B", b, each -> each).certificate();
		TestCa root = TestCa.root("Root");
		X509Certificate leaf = new TestCa("A", a, null).leaf("leaf");
		assertFalse(new CertificateValidator().validate(Asked.about(leaf, root, aByB, bByA)).isTrusted());
		X509Certificate bByRoot = root.sub("B", b, each -> each).certificate();
		assertEquals(4, Asked.good(Asked.about(leaf, root, aByB, bByA, bByRoot)).path().size());
	}

	@Test
	void whenNoPathIsGoodTheBestOneIsExplained() {
		TestCa root = TestCa.root("Root");
		KeyPair key = TestCa.newKey();
		TestCa twiceBad = root.sub("Issuer", key,
				each -> each.until(PAST).with(new ASN1ObjectIdentifier("1.2.3.4"), true, DERNull.INSTANCE));
		TestCa onceBad = root.sub("Issuer", key, each -> each.until(PAST));
		Asked.bad("validity", "Issuer was valid until",
				Asked.about(onceBad.leaf("leaf"), root, twiceBad.certificate(), onceBad.certificate()));
	}

	@Test
	void thePathIsNoLongerThanAllowed() {
		TestCa root = TestCa.root("Root");
		TestCa one = root.sub("One");
		TestCa two = one.sub("Two");
		ValidationRequest request = Asked.about(two.leaf("leaf"), root, one.certificate(), two.certificate());
		Asked.good(request.within(ValidationLimits.standard().withIntermediates(2)));
		assertFalse(new CertificateValidator()
				.validate(request.within(ValidationLimits.standard().withIntermediates(1))).isTrusted());
	}

	@Test
	void twoHundredCasThatSignEachOtherCostNoMoreThanTheBudget() {
		List<KeyPair> keys = IntStream.range(0, 200).mapToObj(i -> TestCa.newKey()).toList();
		List<X509Certificate> graph = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			for (int step = 1; step <= 12; step++) {
				int issuer = (i + step * step) % keys.size();
				graph.add(new TestCa("CA " + issuer, keys.get(issuer), null).sub("CA " + i, keys.get(i), each -> each)
						.certificate());
			}
		}
		TestCa root = TestCa.root("Root");
		X509Certificate leaf = new TestCa("CA 0", keys.get(0), null).leaf("leaf");
		X509Certificate[] others = graph.toArray(X509Certificate[]::new);
		ValidationBudget nowhere = spent(Asked.about(leaf, root, others), false);
		assertTrue(nowhere.signatures() <= ValidationLimits.standard().signatures(),
				"signatures: " + nowhere.signatures());
		// One of them leads to the anchor, and nearly no other is tried.
		graph.add(root.sub("CA 100", keys.get(100), each -> each).certificate());
		ValidationBudget found = spent(Asked.about(leaf, root, graph.toArray(X509Certificate[]::new)), true);
		assertTrue(found.signatures() < 40, "signatures: " + found.signatures());
	}

	@Test
	void manyIssuersOfOneNameCostNoMoreThanTheBudget() {
		TestCa root = TestCa.root("Root");
		X509Certificate[] twins = IntStream.range(0, 600).mapToObj(i -> root.sub("Twin").certificate())
				.toArray(X509Certificate[]::new);
		ValidationBudget spent = spent(Asked.about(new TestCa("Twin", TestCa.newKey(), null).leaf("leaf"), root, twins),
				false);
		assertTrue(spent.signatures() <= ValidationLimits.standard().signatures(), "signatures: " + spent.signatures());
	}

	private static ValidationBudget spent(ValidationRequest request, boolean trusted) {
		ValidationBudget budget = new ValidationBudget(request.limits());
		TrustMemory known = new TrustMemory();
		ValidationSession context = new ValidationSession(new CertificatePool(request.chain(), request.trust(), known),
				List.of(), new SignatureVerifier(budget, known), budget, Set.of());
		ValidationReport report = new CertificateValidator().validate(PathCertificate.of(request.chain().get(0)),
				request, context);
		assertEquals(trusted, report.isTrusted(), () -> report.failed().toString());
		return budget;
	}
}
