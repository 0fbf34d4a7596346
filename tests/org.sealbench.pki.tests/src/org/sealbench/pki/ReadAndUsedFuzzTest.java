// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.pki.lint.CrlSubject;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.request.ReceivedRequest;
import org.sealbench.pki.text.CertificateDescription;
import org.sealbench.pki.text.CrlDescription;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.testkit.Fixtures;
import org.sealbench.testkit.Mutations;

/**
 * Whatever was read can be described, linted and validated: nothing that is in a certificate or a revocation list ends
 * in anything else than fields, findings and checks.
 */
class ReadAndUsedFuzzTest {

	private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");
	private static final LintContext CONTEXT = LintContext.general(AT, 30);

	@Test
	void whatWasReadIsDescribedLintedAndValidated() throws Exception {
		Mutations.Count count = Mutations.of(certificatesAndLists(), 5_000).all(ReadAndUsedFuzzTest::use);
		assertTrue(count.read() > (count.read() + count.refused()) / 10, count::toString);
	}

	/** Single certificates and lists, each with as many extensions as there are in the fixtures. */
	private static List<byte[]> certificatesAndLists() throws Exception {
		List<byte[]> all = new ArrayList<>(Fixtures.soundFiles());
		try (Stream<Path> files = Files.list(Fixtures.file("good.pem").getParent())) {
			for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
				all.add(Files.readAllBytes(each));
			}
		}
		List<byte[]> single = new ArrayList<>();
		for (byte[] each : all) {
			try {
				FileContents found = FoundIn.file(each, ImportSamples.PASSWORD);
				for (FoundPart.OfCertificate one : found.certificates()) {
					single.add(one.certificate().getEncoded());
				}
				for (FoundPart.OfCrl one : found.crls()) {
					single.add(one.crl().getEncoded());
				}
				for (FoundPart.OfRequest one : found.requests()) {
					single.add(one.request().der());
				}
			} catch (ProblemException e) {
				continue;
			}
		}
		return single;
	}

	private static void use(byte[] input) throws ProblemException {
		FileContents found = FoundIn.file(input);
		List<X509Certificate> certificates = FoundIn.certificates(found);
		List<X509CRL> lists = found.crls().stream().map(FoundPart.OfCrl::crl).toList();
		for (X509Certificate each : certificates) {
			CertificateDescription.of(each);
			Certificates.commonName(each);
			Authenticity.of(each, each);
			new CertificateLint().check(LintSubject.of(each, "1: it", Optional.of(each)), CONTEXT);
			TrustMaterial trust = new TrustMaterial(List.of(each), List.of(each), lists);
			for (Strictness strictness : Strictness.values()) {
				ValidationRequest request = ValidationRequest.of(List.of(each), trust, AT).as(strictness);
				new CertificateValidator().validate(request.forHost(Optional.of("plc-1.example.org")));
				new CertificateValidator().validate(request.forPurpose(Purpose.OPCUA));
			}
		}
		for (FoundPart.OfRequest each : found.requests()) {
			ReceivedRequest.read(each.request().der(), "it");
		}
		for (X509CRL each : lists) {
			CrlDescription.of(each);
			Crls.issuer(each);
			Crls.number(each);
			Crls.isComplete(each);
			new CrlLint().check(new CrlSubject(Optional.empty(), "1: it", Optional.of(each), true, Map.of()), CONTEXT);
		}
	}
}
