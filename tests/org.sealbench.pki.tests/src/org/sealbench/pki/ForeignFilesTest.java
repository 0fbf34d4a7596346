// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.CertificateWarnings;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.pki.lint.CrlSubject;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;

/** Files as other tools and CAs really make them, odd in one thing each, and what is right to say of it. */
class ForeignFilesTest {

	private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

	@ParameterizedTest
	@CsvSource({ "t-feb30.der, calendar", "t-nosec.der, to the second", "t-off.der, to the second" })
	void aTimeThatIsNoneMakesACertificateMalformed(String file, String words) throws Exception {
		assertRefused("format", words, report(file, "ca.pem", List.of()));
		assertTrue(EncodedTimes.fault(certificate(file)).isPresent());
	}

	@Test
	void aListThatNamesOtherIssuersAndIsNotIndirectIsNotUsed() throws Exception {
		List<X509CRL> list = List.of(crl("crl-indirect-noidp.crl"));
		assertRefused("revocation", "names another issuer", report("leaf8.der", "ca.pem", list));
		assertRefused("revocation", "names another issuer", report("leaf7.der", "ca.pem", list));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ext-opaque.pem", "ext-three-octets.pem" })
	void anUnknownExtensionMayHoldAnyOctets(String file) throws Exception {
		ValidationReport report = report(file, "held-ca.pem", List.of());
		assertTrue(report.isTrusted(), () -> report.failed().toString());
	}

	@Test
	void aCriticalOneIsShownAndNotValid() throws Exception {
		assertRefused("critical extensions", "which is not known",
				report("ext-opaque-critical.pem", "held-ca.pem", List.of()));
	}

	@Test
	void oneOddCertificateHidesNoBundle() throws Exception {
		assertEquals(2, FoundIn.certificates(FoundIn.file(bytes("bundle.pem"))).size());
	}

	@Test
	void aListMayHoldAnUnknownExtension() throws Exception {
		ValidationReport report = report("good.pem", "held-ca.pem", List.of(crl("ext-opaque.crl")));
		assertTrue(report.isTrusted(), () -> report.failed().toString());
	}

	@Test
	void criticalPoliciesWithAnUnknownQualifierAreNotValid() throws Exception {
		assertRefused("critical extensions", "qualifier",
				report("policy-qualifier-unknown-critical.pem", "held-ca.pem", List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "policy-qualifiers-empty.pem, empty list of qualifiers", "ku-empty-bits.pem, allows nothing",
			"ku-unused-bits-set.pem, DER" })
	void aKnownExtensionThatIsMalformedIsNamed(String file, String words) throws Exception {
		assertRefused("format", words, report(file, "held-ca.pem", List.of()));
	}

	@Test
	void anEmptyIssuingDistributionPointIsNotUsedWhereTheWholeProfileIsDemanded() throws Exception {
		List<X509CRL> list = List.of(crl("idp-empty.crl"));
		assertTrue(report("good.pem", "held-ca.pem", list).isTrusted());
		ValidationRequest request = request("good.pem", "held-ca.pem", list).as(Strictness.FULL_PROFILE);
		assertRefused("revocation", "says nothing", new CertificateValidator().validate(request));
	}

	@Test
	void aSignatureOfNegativeNumbersWasMadeByNobody() throws Exception {
		X509Certificate certificate = certificate("ec-missing-zero.pem");
		X509Certificate issuer = certificate("sig-ca-ec.pem");
		assertFalse(Signatures.verifies(certificate, issuer.getPublicKey()));
		assertTrue(Signatures.verifies(certificate("ec-ok.pem"), issuer.getPublicKey()));
	}

	@Test
	void theUsageOfAnAnchorCounts() throws Exception {
		ValidationRequest request = request("good.pem", "ca-eku-client.pem", List.of());
		assertRefused("extended key usage", "lacks serverAuth",
				new CertificateValidator().validate(request.forPurpose(Purpose.SERVER)));
		assertTrue(new CertificateValidator().validate(request).isTrusted());
	}

	@ParameterizedTest
	@ValueSource(strings = { "t-feb30.der", "t-off.der", "a-mismatch.der", "ku-empty-bits.pem" })
	void whatValidationCallsMalformedLintFinds(String file) throws Exception {
		assertTrue(lint(file).contains(LintProblem.MALFORMED), () -> file);
	}

	@Test
	void lintFindsAnUnknownQualifierOfCriticalPolicies() throws Exception {
		assertTrue(lint("policy-qualifier-unknown-critical.pem").contains(LintProblem.POLICY_QUALIFIER_UNKNOWN));
	}

	@Test
	void lintFindsAListThatMustNotBeUsed() throws Exception {
		CrlSubject subject = new CrlSubject(Optional.of(certificate("ca.pem")), "ca",
				Optional.of(crl("crl-indirect-noidp.crl")), true, Map.of());
		List<Problem> found = new CrlLint().check(subject, LintContext.general(NOW, 30));
		assertTrue(found.stream().anyMatch(each -> each.code() == LintProblem.CRL_MALFORMED), found::toString);
	}

	private static List<ProblemCode> lint(String file) throws ProblemException {
		LintSubject subject = LintSubject.of(certificate(file), file, Optional.empty());
		return new CertificateLint().check(subject, LintContext.general(NOW, 30)).stream().map(Problem::code).toList();
	}

	@Test
	void aBlankInAnApplicationUriIsReadComparedLiterallyAndWarnedOf() throws Exception {
		X509Certificate certificate = certificate("space-uri-client.pem");
		assertEquals(Optional.of("urn:bugsb:My Client App"), Certificates.applicationUri(certificate));
		ValidationRequest request = ValidationRequest.of(List.of(certificate),
				new TrustMaterial(List.of(certificate), List.of(), List.of()), NOW);
		assertFalse(new CertificateValidator().validate(request).failed().stream()
				.anyMatch(each -> each.check() == CertificateCheck.FORMAT));
		assertTrue(lint("space-uri-client.pem").contains(LintProblem.URI_MALFORMED));
		assertTrue(CertificateWarnings.of(certificate, NOW, Place.of("file")).stream()
				.anyMatch(each -> each.code() == FormatProblem.URI_MALFORMED));
	}

	@Test
	void anotherLabelOfPemIsLeftOut() throws Exception {
		assertEquals(1, FoundIn.certificates(FoundIn.file(bytes("dhx-params.pem"))).size());
	}

	@ParameterizedTest
	@CsvSource({ "trust.jks, keytool", "key-openssh.key, ssh-keygen" })
	void aFormOfAnotherToolIsNamedWithItsConversion(String file, String remedy) throws Exception {
		ProblemException refused = assertThrows(ProblemException.class, () -> FoundIn.file(bytes(file)));
		assertTrue(refused.problem().remedy().contains(remedy), () -> refused.problem().line());
	}

	@Test
	void octetsBehindTheEndAreNamed() throws Exception {
		byte[] certificate = bytes("leaf7.der");
		byte[] padded = Arrays.copyOf(certificate, certificate.length + 5);
		ProblemException refused = assertThrows(ProblemException.class, () -> FoundIn.file(padded));
		assertTrue(refused.problem().message().contains("behind its end"), () -> refused.problem().line());
	}

	@Test
	void theEmptyPasswordIsTriedUnasked() throws Exception {
		List<FoundPart> parts = FoundIn.file(bytes("empty-password.p8")).parts();
		assertEquals(1, parts.size());
		assertTrue(parts.get(0) instanceof FoundPart.OfKey, parts::toString);
	}

	@Test
	void aSoundKeyOfAnotherKindIsNotCalledDamaged() throws Exception {
		FoundPart.Damaged part = (FoundPart.Damaged) FoundIn.file(bytes("ed25519.p8")).parts().get(0);
		assertFalse(part.supported());
	}

	private static void assertRefused(String check, String words, ValidationReport report) {
		Check failed = report.failed().stream().filter(each -> each.check().label().equals(check)).findFirst()
				.orElseThrow(() -> new AssertionError(report.checks().toString()));
		assertTrue(failed.reason().contains(words), failed::toString);
	}

	private static ValidationReport report(String file, String anchor, List<X509CRL> crls) throws Exception {
		return new CertificateValidator().validate(request(file, anchor, crls));
	}

	private static ValidationRequest request(String file, String anchor, List<X509CRL> crls) throws Exception {
		return ValidationRequest.of(List.of(certificate(file)),
				new TrustMaterial(List.of(certificate(anchor)), List.of(), crls), NOW);
	}

	private static X509Certificate certificate(String file) throws ProblemException {
		return FoundIn.certificates(FoundIn.file(bytes(file))).get(0);
	}

	private static X509CRL crl(String file) throws ProblemException {
		return FoundIn.file(bytes(file)).parts().stream().filter(FoundPart.OfCrl.class::isInstance)
				.map(each -> ((FoundPart.OfCrl) each).crl()).findFirst().orElseThrow();
	}

	private static byte[] bytes(String file) {
		try (InputStream in = ForeignFilesTest.class.getResourceAsStream("/foreign/" + file)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}
}
