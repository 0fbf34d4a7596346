// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.operations.certificate.ProtectedPlant.codes;
import static org.sealbench.operations.certificate.ProtectedPlant.only;
import static org.sealbench.operations.certificate.ProtectedPlant.refused;
import static org.sealbench.operations.certificate.ProtectedPlant.require;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Severity;
import org.sealbench.compiler.CertificateFinding;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.download.CompiledDevice;
import org.sealbench.pki.Crls;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;

/** The clock of the engineering station stands where it should not: an empty battery, or a typing error. */
class StationClockTest {

	private static final Instant TOO_EARLY = Instant.parse("2012-01-01T00:10:00Z");
	private static final Instant TOO_LATE = Instant.parse("2050-06-01T12:00:00Z");

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private ProtectedPlant plant;
	private Instant right;

	@BeforeAll
	static void template() {
		ProtectedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void plant() {
		plant = new ProtectedPlant(template.resolve("plant"), folder);
		right = plant.now;
	}

	@Test
	void nothingIsSignedBeforeTheCaIsValid() {
		CertificateNumber web = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		int before = plant.project.certificates().entries().size();
		plant.now = TOO_EARLY;
		NewCertificateRequest request = NewCertificateRequest.of("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		refused(CertificateProblem.CA_AHEAD, plant.create(request));
		refused(CertificateProblem.CA_AHEAD, plant
				.create(NewCertificateRequest.of("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(CertificateNumber.of(2)))));
		refused(CertificateProblem.CA_AHEAD, plant.renew(web, false));
		refused(CertificateProblem.CA_AHEAD, revoke(web));
		String words = plant.create(request).firstError().orElseThrow().message();
		assertTrue(words.contains("this machine's clock shows 2012-01-01T00:10:00Z"), words);
		assertEquals(before, plant.project.certificates().entries().size());
	}

	@Test
	void compilingSaysItOnceForTheDeviceAndMakesNothingForIt() {
		int before = plant.project.certificates().entries().size();
		plant.now = TOO_EARLY;
		plant.local.getWebServer().setEnabled(false);
		plant.local.getOpcUaServer().setEnabled(false);
		Outcome<List<CompiledDevice>> outcome = plant.compile();
		assertEquals(1, codes(outcome).stream().filter(CompilerProblem.AUTHORITY_AHEAD::equals).count(),
				outcome.problems().toString());
		assertFalse(codes(outcome).contains(CompilerProblem.NO_AUTHORITY));
		assertTrue(outcome.get().get(0).image().isEmpty());
		assertEquals(before, plant.project.certificates().entries().stream()
				.filter(each -> each.getStore() == CertificateStore.CA).count());
	}

	@Test
	void whatFollowsFromAClockBehindTheCaIsLeftOut() {
		NewCertificateRequest client = NewCertificateRequest.of("", Usage.OPCUA_CLIENT, IssuerChoice.selfSigned())
				.withKey(KeyAlgorithm.RSA_2048);
		plant.global.getOpcUaServer().getSecureChannel().getTrustedClients().add(only(plant.create(client)).id());
		require(plant.compile());
		plant.now = TOO_EARLY;
		List<Problem> ofTheDevice = plant.compile().problems().stream()
				.filter(each -> each.place().object().equals("PLC_1")).filter(each -> each.severity() != Severity.INFO)
				.toList();
		assertEquals(List.of(CompilerProblem.AUTHORITY_AHEAD), ofTheDevice.stream().map(Problem::code).toList(),
				ofTheDevice.toString());
	}

	@Test
	void whatAnExpiredCaBringsIsSaidOnceADevice() {
		require(plant.compile());
		plant.now = TOO_LATE;
		List<String> words = plant.compile().problems().stream()
				.filter(each -> each.code() == CertificateFinding.CERTIFICATE).map(Problem::message).toList();
		assertEquals(1, words.size(), words.toString());
	}

	@Test
	void afterTheCasEndItIsTheCaThatHasToBeRenewed() {
		plant.now = TOO_LATE;
		refused(CertificateProblem.NO_CA,
				plant.create(NewCertificateRequest.of("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice())));
		assertTrue(codes(plant.compile()).contains(CompilerProblem.NO_AUTHORITY));
	}

	@Test
	void whatIsLoadedIsReportedAsNotYetValidByAClockThatIsTooEarly() {
		require(plant.compile());
		plant.now = TOO_EARLY;
		assertTrue(codes(plant.compile()).contains(CompilerProblem.CERTIFICATE_FUTURE));
	}

	@Test
	void aCertificateMadeByAClockThatWasTooLateIsReportedAndCanBeRenewed() throws ProblemException {
		plant.now = TOO_LATE;
		CertificateNumber made = plant.make("PLC_2", Usage.WEB_SERVER, IssuerChoice.selfSigned());
		require(plant.assign(made, plant.local, CertificateRole.WEB));
		plant.now = right;
		assertTrue(codes(plant.compile()).contains(CompilerProblem.CERTIFICATE_FUTURE));
		CertificateNumber renewed = only(plant.renew(made, false)).id();
		assertFalse(plant.project.certificates().certificate(renewed).getNotBefore().after(Date.from(right)));
		assertFalse(codes(plant.compile()).contains(CompilerProblem.CERTIFICATE_FUTURE));
	}

	@Test
	void aCaMadeByAClockThatWasTooLateCanBeRenewedOnceTheClockIsRight() {
		plant.now = TOO_LATE;
		CertificateNumber wrong = only(new RenewCertificate(plant.tools).run(plant.project, CertificateNumber.of(2),
				true, new NullProgressMonitor())).id();
		plant.now = right;
		refused(CertificateProblem.CA_AHEAD,
				plant.create(NewCertificateRequest.of("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(wrong))));
		CertificateNumber repaired = only(plant.renew(wrong, true)).id();
		require(plant.create(NewCertificateRequest.of("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(repaired))));
	}

	@Test
	void aRevocationListAfterOneFromTheFutureStillCountsOn() throws ProblemException {
		CertificateNumber first = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		CertificateNumber second = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		plant.now = Instant.parse("2040-01-01T00:00:00Z");
		require(revoke(first));
		X509CRL ahead = plant.project.certificates().crls().of(CertificateNumber.of(2)).orElseThrow();
		plant.now = right;
		require(revoke(second));
		X509CRL list = plant.project.certificates().crls().of(CertificateNumber.of(2)).orElseThrow();
		assertEquals(Optional.of(Crls.number(ahead).orElseThrow().add(BigInteger.ONE)), Crls.number(list));
		assertEquals(2, list.getRevokedCertificates().size());
		assertFalse(list.getThisUpdate().after(Date.from(right)));
	}

	private Outcome<CertificateChange> revoke(CertificateNumber number) {
		return new RevokeCertificate(plant.tools).run(plant.project, number, RevocationReason.UNSPECIFIED);
	}
}
