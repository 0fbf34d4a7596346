// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.renewal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.operations.certificate.ProtectedPlant.codes;
import static org.sealbench.operations.certificate.ProtectedPlant.only;
import static org.sealbench.operations.certificate.ProtectedPlant.refused;
import static org.sealbench.operations.certificate.ProtectedPlant.require;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.download.CompiledDevice;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.project.Project;

class RenewCertificateTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private ProtectedPlant plant;
	private CertificateNumber web;

	@BeforeAll
	static void template() {
		ProtectedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void assigned() {
		plant = new ProtectedPlant(template.resolve("plant"), folder);
		web = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		require(plant.assign(web, plant.global, CertificateRole.WEB));
	}

	@Test
	void theNewOneSaysTheSameForAnotherTimeAndKeyAndTakesOver() throws Exception {
		plant.pass(Duration.ofDays(400));
		Outcome<CertificateChange> outcome = plant.renew(web, false);
		CertificateSummary made = only(outcome);
		X509Certificate before = plant.project.certificates().certificate(web);
		X509Certificate after = plant.project.certificates().certificate(made.id());
		assertEquals(before.getSubjectX500Principal(), after.getSubjectX500Principal());
		for (String oid : List.of("2.5.29.15", "2.5.29.17", "2.5.29.19", "2.5.29.37", "2.5.29.35")) {
			assertArrayEquals(before.getExtensionValue(oid), after.getExtensionValue(oid), oid);
		}
		assertEquals(before.getCriticalExtensionOIDs(), after.getCriticalExtensionOIDs());
		assertNotEquals(before.getPublicKey(), after.getPublicKey());
		assertNotEquals(before.getSerialNumber(), after.getSerialNumber());
		assertTrue(after.getNotAfter().after(before.getNotAfter()));
		assertEquals(List.of("PLC_1 web server"), made.usedAs());
		assertEquals(List.of("PLC_1"), outcome.get().devices());
		assertEquals(List.of(CertificateProblem.LOAD_AGAIN), codes(outcome));
	}

	@Test
	void aRenewedWebServersCertificateIsNotValidForLongerThanBrowsersTake() throws Exception {
		plant.pass(Duration.ofDays(400));
		X509Certificate made = plant.project.certificates().certificate(only(plant.renew(web, false)).id());
		Duration valid = Duration.between(made.getNotBefore().toInstant(), made.getNotAfter().toInstant());
		assertEquals(Duration.ofDays(820).minusSeconds(1), valid);
	}

	@Test
	void theSameKeyIsKeptIfAsked() throws Exception {
		CertificateSummary made = only(plant.renew(web, true));
		assertEquals(plant.project.certificates().certificate(web).getPublicKey(),
				plant.project.certificates().certificate(made.id()).getPublicKey());
		try (Project opened = plant.reopened()) {
			assertArrayEquals(opened.certificates().credential(web).key().getEncoded(),
					opened.certificates().credential(made.id()).key().getEncoded());
		}
	}

	@Test
	void compileRefusesAnExpiredOneNamesTheCommandAndUsesTheRenewedOne() throws Exception {
		require(plant.compile());
		plant.pass(Duration.ofDays(3660));
		Outcome<List<CompiledDevice>> refused = plant.compile();
		String remedy = refused.problems().stream().filter(each -> each.code() == CompilerProblem.CERTIFICATE_EXPIRED)
				.findFirst().orElseThrow().remedy();
		assertTrue(remedy.contains("sealbench cert renew " + web), remedy);
		CertificateNumber opcua = plant.global.getOpcUaServer().getCertificate();
		CertificateNumber renewed = only(plant.renew(web, false)).id();
		only(plant.renew(opcua, false));
		List<CertificateNumber> own = List.of(plant.local.getWebServer().getCertificate(),
				plant.local.getOpcUaServer().getCertificate());
		own.forEach(each -> only(plant.renew(each, false)));
		Outcome<List<CompiledDevice>> compiled = plant.compile();
		assertEquals(Optional.empty(), compiled.firstError());
		byte[] chain = compiled.get().get(0).image().orElseThrow().parts().get("certificates/web.pem");
		assertEquals(plant.project.certificates().chain(renewed), CertificateReader.readAll(chain, "image"));
	}

	@Test
	void aRevokedOneIsRenewedAsWell() {
		require(new RevokeCertificate(plant.tools).run(plant.project, web, RevocationReason.KEY_COMPROMISE));
		String remedy = plant.compile().firstError().orElseThrow().remedy();
		assertTrue(remedy.contains("sealbench cert renew " + web), remedy);
		only(plant.renew(web, false));
		assertEquals(Optional.empty(), plant.compile().firstError());
	}

	@Test
	void compileStillReplacesARenewedOneThatNoLongerFits() {
		CertificateNumber renewed = only(plant.renew(web, false)).id();
		plant.global.getInterfaces().get(0).setAddress("127.0.0.31");
		assertTrue(codes(plant.compile()).contains(CompilerProblem.CERTIFICATE_REPLACED));
		assertNotEquals(renewed, plant.global.getWebServer().getCertificate());
	}

	@Test
	void whatCannotBeRenewedSaysWhy() throws Exception {
		plant.project.certificates().entry(web).setPrivateKey(false);
		refused(CertificateProblem.RENEW_WITHOUT_KEY, plant.renew(web, false));
		only(plant.renew(web, true));
		plant.global.setGlobalSecurity(false);
		refused(CertificateProblem.ONLY_SELF_SIGNED, plant.renew(web, true));
		plant.global.setGlobalSecurity(true);
		plant.project.certificates().entry(CertificateNumber.of(2)).setPrivateKey(false);
		refused(CertificateProblem.FOREIGN, plant.renew(web, true));
		plant.project.certificates().entry(CertificateNumber.of(2)).setPrivateKey(true);
		plant.pass(Duration.ofDays(365 * 19));
		refused(CertificateProblem.EXPIRED, plant.renew(web, true));
	}

	@Test
	void aSelfSignedOneOfALocalStoreStaysThere() {
		CertificateNumber own = plant.make("PLC_2", Usage.OPCUA, IssuerChoice.byDevice());
		require(plant.assign(own, plant.local, CertificateRole.OPCUA));
		CertificateSummary made = only(plant.renew(own, false));
		assertEquals(CertificateStore.LOCAL, made.store());
		assertEquals(made.subject(), made.issuer());
		assertEquals(List.of("PLC_2 OPC UA server"), made.usedAs());
	}

	@Test
	void aCaIsRenewedForItsKeyAndWhatItSignedHangsOnTheNewOne() throws Exception {
		CertificateNumber gone = plant.make("PLC_1", Usage.OPCUA, IssuerChoice.byDevice());
		require(new RevokeCertificate(plant.tools).run(plant.project, gone, RevocationReason.SUPERSEDED));
		Outcome<CertificateChange> outcome = plant.renew(CertificateNumber.of(2), true);
		CertificateNumber renewed = only(outcome).id();
		assertEquals(renewed, plant.project.certificates().entry(web).getIssuer());
		assertTrue(codes(outcome).contains(CertificateProblem.CA_RENEWED));
		assertEquals(List.of("PLC_1"), outcome.get().devices());
		X509CRL list = plant.project.certificates().crls().of(renewed).orElseThrow();
		assertEquals("3", Crls.number(list).orElseThrow().toString());
		assertTrue(list.isRevoked(plant.project.certificates().certificate(gone)));
		assertEquals(Optional.empty(), plant.compile().firstError());
		CertificateNumber next = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		assertEquals(renewed, plant.project.certificates().entry(next).getIssuer());
		require(new RevokeCertificate(plant.tools).run(plant.project, web, RevocationReason.UNSPECIFIED));
		assertEquals("4",
				Crls.number(plant.project.certificates().crls().of(renewed).orElseThrow()).orElseThrow().toString());
	}

	@Test
	void aCaWithANewKeySignsAgainWhatStillCounts() throws Exception {
		CertificateNumber revoked = plant.make("PLC_1", Usage.OPCUA, IssuerChoice.byDevice());
		require(new RevokeCertificate(plant.tools).run(plant.project, revoked, RevocationReason.SUPERSEDED));
		require(plant.assign(CertificateNumber.of(2), plant.global, CertificateRole.TRUSTED_CLIENT));
		Outcome<CertificateChange> outcome = plant.renew(CertificateNumber.of(2), false);
		List<CertificateNumber> added = require(outcome).certificates().stream().map(CertificateSummary::id).toList();
		assertEquals(2, added.size());
		X509Certificate ca = plant.project.certificates().certificate(added.get(0));
		X509Certificate server = plant.project.certificates().certificate(added.get(1));
		assertTrue(Certificates.isIssuedBy(server, ca));
		assertEquals(plant.project.certificates().certificate(web).getPublicKey(), server.getPublicKey());
		assertEquals(added.get(1), plant.global.getWebServer().getCertificate());
		assertEquals(List.of(added.get(0)), plant.global.getOpcUaServer().getSecureChannel().getTrustedClients());
		assertTrue(codes(outcome).containsAll(List.of(CertificateProblem.CA_RENEWED, CertificateProblem.SIGNED_OVER)));
		assertEquals(Optional.empty(), plant.compile().firstError());
		assertEquals(added.get(0),
				plant.project.certificates().entry(plant.global.getOpcUaServer().getCertificate()).getIssuer());
		try (Project opened = plant.reopened()) {
			assertArrayEquals(opened.certificates().credential(web).key().getEncoded(),
					opened.certificates().credential(added.get(1)).key().getEncoded());
		}
	}

	@Test
	void aRenewalIsUndoneInOneStep() throws Exception {
		plant.project.save();
		ChangeDescription undo = plant.recorded(() -> require(plant.renew(CertificateNumber.of(2), false)));
		plant.project.save();
		undo.applyAndReverse();
		assertEquals(web, plant.global.getWebServer().getCertificate());
		try (Project opened = plant.reopened()) {
			assertEquals(List.of(CertificateNumber.of(1), CertificateNumber.of(2), web),
					opened.certificates().entries().stream().map(each -> each.getNumber()).toList());
			assertEquals(CertificateNumber.of(web.value() + 3), opened.certificates().nextNumber());
			assertFalse(opened.isDirty());
		}
	}
}
