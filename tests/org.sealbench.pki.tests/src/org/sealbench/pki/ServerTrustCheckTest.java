// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.key.Samples;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.testkit.CertificateDraft;

class ServerTrustCheckTest {

	private final ServerTrustCheck trustCheck = new ServerTrustCheck();
	private final Credential ca;
	private final Credential web;
	private final TrustMaterial trust;

	ServerTrustCheckTest() throws ProblemException {
		ca = Samples.ecCa("CA");
		web = Samples.issued(ca, "PLC_1", Usage.WEB_SERVER, "ip:127.0.0.11", "dns:plc1.example", "dns:*.plant.example");
		trust = TrustMaterial.of(ca.certificate());
	}

	@Test
	void acceptsAGoodServer() {
		for (String host : List.of("127.0.0.11", "plc1.example", "PLC1.Example.", "a.plant.example")) {
			ValidationReport report = report(web.chain(), host);
			assertTrue(report.isTrusted(), report.toString());
			assertEquals(web.chain(), report.path());
		}
	}

	@Test
	void saysWhyWhatPassedPassedAndWhatWasNotDone() {
		List<Check> checks = trustCheck.check(web.chain(), trust, Samples.NOW, null, Usage.WEB_SERVER,
				Optional.empty());
		assertTrue(checks.contains(Check.passed(CertificateCheck.TRUST_ANCHOR, "PLC_1, issued by CA")),
				checks.toString());
		assertTrue(checks.contains(Check.notDone(CertificateCheck.HOST_NAME, "no host name or address was given")),
				checks.toString());
		assertTrue(checks.contains(Check.notDone(CertificateCheck.REVOCATION, "no revocation list was given")),
				checks.toString());
		assertEquals("not done", Check.Result.NOT_DONE.label());
	}

	/** JSON, the screen and those who read either know these words. */
	@Test
	void everyCheckIsDoneOnceInItsOrderAndHasTheWordsItAlwaysHad() {
		List<Check> checks = trustCheck.check(web.chain(), trust, Samples.NOW, null, Usage.WEB_SERVER,
				Optional.empty());
		assertEquals(List.of(CertificateCheck.values()), checks.stream().map(Check::check).toList());
		assertEquals(
				List.of("path to a trust anchor", "signature", "format", "validity", "algorithms", "key usage",
						"extended key usage", "basic constraints", "name constraints", "policies",
						"critical extensions", "certificate profile", "host name", "application URI", "revocation"),
				checks.stream().map(each -> each.check().label()).toList());
	}

	@Test
	void refusesAnotherHost() {
		for (String host : List.of("127.0.0.12", "plc2.example", "a.b.plant.example", "plant.example", "xplc1.example",
				"::1", "PLC_1")) {
			fails("host name", report(web.chain(), host));
		}
	}

	@Test
	void anAddressIsNoDnsNameAndTheCommonNameDoesNotCount() throws ProblemException {
		Credential named = Samples.issued(ca, "plc1.example", Usage.WEB_SERVER, "uri:urn:127.0.0.11");
		fails("host name", report(named.chain(), "plc1.example"));
		fails("host name", report(named.chain(), "127.0.0.11"));
		Credential v6 = Samples.issued(ca, "v6", Usage.WEB_SERVER, "ip:2001:db8::1");
		assertTrue(report(v6.chain(), "[2001:DB8:0:0::1]").isTrusted());
	}

	@Test
	void refusesAnUnknownIssuer() throws ProblemException {
		ValidationReport report = trustCheck.report(web.chain(), TrustMaterial.of(Samples.ecCa("Other").certificate()),
				Samples.NOW, null, Usage.WEB_SERVER, Optional.empty());
		assertEquals("CA is self-signed and not among the trust anchors", reason(report, "path to a trust anchor"));
		ValidationReport alone = trustCheck.report(List.of(web.certificate()), TrustMaterial.of(), Samples.NOW, null,
				Usage.WEB_SERVER, Optional.empty());
		assertEquals("the issuer of PLC_1, CN=CA,O=Plant, is not known", reason(alone, "path to a trust anchor"));
	}

	@Test
	void refusesAnIssuerThatOnlyBearsTheName() throws ProblemException {
		ValidationReport report = trustCheck.report(List.of(web.certificate()),
				TrustMaterial.of(Samples.ecCa("CA").certificate()), Samples.NOW, null, Usage.WEB_SERVER,
				Optional.empty());
		assertEquals(List.of("path to a trust anchor", "signature"),
				report.failed().stream().map(each -> each.check().label()).toList());
	}

	@Test
	void prefersTheRightOneOfTwoIssuersOfTheSameName() throws ProblemException {
		TrustMaterial both = TrustMaterial.of(Samples.ecCa("CA").certificate(), ca.certificate());
		assertTrue(trustCheck
				.report(List.of(web.certificate()), both, Samples.NOW, null, Usage.WEB_SERVER, Optional.empty())
				.isTrusted());
	}

	@Test
	void refusesAChangedCertificate() throws ProblemException {
		byte[] der = Certificates.der(web.certificate());
		der[der.length - 5] ^= 1;
		X509Certificate changed = CertificateReader.read(der, "a");
		fails("signature", report(List.of(changed), "127.0.0.11"));
	}

	@Test
	void bothEndsOfTheValidityBelongToIt() {
		for (Instant good : List.of(Samples.FROM, Samples.UNTIL, Samples.UNTIL.plusMillis(999))) {
			assertTrue(at(good).isTrusted());
		}
		assertEquals("PLC_1 is valid from 2024-01-01T00:00:00Z only, and it is 2012-01-01T00:00:00Z",
				reason(at(Instant.parse("2012-01-01T00:00:00Z")), "validity"));
		fails("validity", at(Samples.UNTIL.plusSeconds(1)));
	}

	@Test
	void aCertificateForAnotherPurposeIsRefused() throws ProblemException {
		Credential client = Samples.issued(ca, "client", Usage.OPCUA_CLIENT, "uri:urn:a", "dns:a");
		fails("extended key usage",
				trustCheck.report(client.chain(), trust, Samples.NOW, "a", Usage.WEB_SERVER, Optional.empty()));
		assertTrue(trustCheck.report(client.chain(), trust, Samples.NOW, "a", Usage.OPCUA_CLIENT, Optional.of("urn:a"))
				.isTrusted());
	}

	@Test
	void anOpcUaServerNeedsItsUsagesAndItsApplicationUri() throws ProblemException {
		Credential rsa = Samples.rsaCa();
		TrustMaterial anchors = TrustMaterial.of(rsa.certificate());
		X509Certificate opcua = Samples.issuer().issue(Samples.profile("PLC_1", Usage.OPCUA,
				SignatureAlgorithm.SHA256_RSA, "uri:urn:plant:PLC_1", "ip:127.0.0.11"), Samples.OTHER_RSA.getPublic(),
				rsa);
		assertTrue(opcua(opcua, anchors, "urn:plant:PLC_1").isTrusted(),
				opcua(opcua, anchors, "urn:plant:PLC_1").toString());
		assertEquals("the certificate says urn:plant:PLC_1 and not urn:plant:plc_1",
				reason(opcua(opcua, anchors, "urn:plant:plc_1"), "application URI"));
		X509Certificate onlyWeb = Samples.issuer().issue(
				Samples.profile("PLC_1", Usage.WEB_SERVER, SignatureAlgorithm.SHA256_RSA, "ip:127.0.0.11"),
				Samples.OTHER_RSA.getPublic(), rsa);
		assertEquals(List.of("key usage", "application URI"),
				opcua(onlyWeb, anchors, "urn:x").failed().stream().map(each -> each.check().label()).toList());
	}

	@Test
	void aSelfSignedCertificateIsTrustedByItselfOnly() throws ProblemException {
		KeyPair key = Samples.RSA;
		X509Certificate self = Samples.issuer().selfSigned(
				Samples.profile("PLC_2", Usage.OPCUA, SignatureAlgorithm.SHA256_RSA, "uri:urn:a", "ip:127.0.0.11"),
				key);
		assertTrue(opcua(self, TrustMaterial.of(self), "urn:a").isTrusted(),
				opcua(self, TrustMaterial.of(self), "urn:a").toString());
		fails("path to a trust anchor", opcua(self, trust, "urn:a"));
	}

	@Test
	void anEndEntityMustNotIssue() throws ProblemException {
		X509Certificate forged = CertificateDraft.of("CN=Forged", Samples.ec().getPublic())
				.signedBy(CertificateDraft.name("PLC_1"), web.key());
		ValidationReport report = trustCheck.report(List.of(forged, web.certificate()), trust, Samples.NOW, null,
				Usage.WEB_SERVER, Optional.empty());
		fails("basic constraints", report);
		fails("key usage", report);
	}

	@Test
	void pathLengthZeroAllowsNoFurtherCa() throws ProblemException {
		KeyPair key = Samples.ec();
		X509Certificate subCa = CertificateDraft.of("CN=Sub CA", key.getPublic()).ca()
				.signedBy(CertificateDraft.name("CA"), ca.key());
		X509Certificate leaf = CertificateDraft.of("CN=Leaf", Samples.ec().getPublic()).signedBy("CN=Sub CA", key);
		ValidationReport report = trustCheck.report(List.of(leaf, subCa), trust, Samples.NOW, null, Usage.WEB_SERVER,
				Optional.empty());
		assertEquals("CA allows 0 certification authorities below it, and there are 1",
				reason(report, "basic constraints"));
		assertEquals(3, report.path().size());
	}

	@Test
	void namesOutsideTheConstraintsOfTheCaAreRefused() throws ProblemException {
		KeyPair key = Samples.ec();
		X509Certificate anchor = CertificateDraft.of("CN=Root", key.getPublic()).ca()
				.permitting(new GeneralName(GeneralName.dNSName, "plant.example")).signedBy("CN=Root", key);
		Credential rootCa = new Credential(key.getPrivate(), List.of(anchor));
		for (String name : List.of("dns:a.plant.example", "dns:plant.example")) {
			assertTrue(
					trustCheck
							.report(Samples.issued(rootCa, "x", Usage.WEB_SERVER, name).chain(),
									TrustMaterial.of(anchor), Samples.NOW, null, Usage.WEB_SERVER, Optional.empty())
							.isTrusted());
		}
		fails("name constraints",
				trustCheck.report(
						List.of(CertificateDraft.of("CN=x", Samples.ec().getPublic()).dns("other.example")
								.signedBy("CN=Root", key), anchor),
						TrustMaterial.of(anchor), Samples.NOW, null, Usage.WEB_SERVER, Optional.empty()));
	}

	@Test
	void anUnknownCriticalExtensionIsRefused() throws ProblemException {
		X509Certificate odd = CertificateDraft.of("CN=Odd", Samples.ec().getPublic())
				.with(new ASN1ObjectIdentifier("1.2.3.4"), true, DERNull.INSTANCE)
				.signedBy(CertificateDraft.name("CA"), ca.key());
		assertEquals("Odd has the critical extension 1.2.3.4, which is not known",
				reason(trustCheck.report(List.of(odd), trust, Samples.NOW, null, Usage.WEB_SERVER, Optional.empty()),
						"critical extensions"));
	}

	@Test
	void sha1IsRefusedBelowTheAnchor() throws ProblemException {
		X509Certificate old = Samples.issuer()
				.selfSigned(Samples.profile("Old CA", Usage.CA, SignatureAlgorithm.SHA1_RSA), Samples.RSA);
		Credential oldCa = new Credential(Samples.RSA.getPrivate(), List.of(old));
		X509Certificate leaf = Samples.issuer().issue(
				Samples.profile("x", Usage.WEB_SERVER, SignatureAlgorithm.SHA1_RSA, "dns:x"),
				Samples.OTHER_RSA.getPublic(), oldCa);
		assertEquals("x is signed with SHA1, which clients of today refuse", reason(trustCheck.report(List.of(leaf),
				TrustMaterial.of(old), Samples.NOW, "x", Usage.WEB_SERVER, Optional.empty()), "algorithms"));
	}

	private ValidationReport report(List<X509Certificate> chain, String host) {
		return trustCheck.report(chain, trust, Samples.NOW, host, Usage.WEB_SERVER, Optional.empty());
	}

	private ValidationReport at(Instant time) {
		return trustCheck.report(web.chain(), trust, time, "127.0.0.11", Usage.WEB_SERVER, Optional.empty());
	}

	private ValidationReport opcua(X509Certificate certificate, TrustMaterial anchors, String uri) {
		return trustCheck.report(List.of(certificate), anchors, Samples.NOW, "127.0.0.11", Usage.OPCUA,
				Optional.of(uri));
	}

	private static void fails(String check, ValidationReport report) {
		assertTrue(report.failed().stream().anyMatch(each -> each.check().label().equals(check)),
				report.checks().toString());
	}

	private static String reason(ValidationReport report, String check) {
		return report.failed().stream().filter(each -> each.check().label().equals(check)).map(Check::reason)
				.findFirst().orElseThrow(() -> new AssertionError(report.checks().toString()));
	}
}
