// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.operations.certificate.ProtectedPlant.codes;
import static org.sealbench.operations.certificate.ProtectedPlant.refused;
import static org.sealbench.operations.certificate.ProtectedPlant.require;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.util.List;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.DeleteCertificate;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.download.CompiledDevice;
import org.sealbench.pki.Crls;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.project.Project;

class RevokeCertificateTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private ProtectedPlant plant;
	private CertificateNumber web;
	private CertificateNumber other;

	@BeforeAll
	static void template() {
		ProtectedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void certificates() {
		plant = new ProtectedPlant(template.resolve("plant"), folder);
		web = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		other = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
	}

	@Test
	void theNextListNamesItWithNumberReasonAndDates() throws Exception {
		require(revoke(web, RevocationReason.KEY_COMPROMISE));
		plant.pass(Duration.ofHours(1));
		require(revoke(other, RevocationReason.UNSPECIFIED));
		X509CRL list = list();
		assertEquals("3", Crls.number(list).orElseThrow().toString());
		assertEquals(3, plant.project.certificates().entry(CertificateNumber.of(2)).getCrlNumber());
		assertEquals(plant.now.getEpochSecond(), list.getThisUpdate().toInstant().getEpochSecond());
		assertEquals(3650,
				Duration.between(list.getThisUpdate().toInstant(), list.getNextUpdate().toInstant()).toDays());
		assertEquals(CRLReason.KEY_COMPROMISE, list.getRevokedCertificate(serial(web)).getRevocationReason());
		assertEquals(null, list.getRevokedCertificate(serial(other)).getRevocationReason());
		list.verify(plant.project.certificates().certificate(CertificateNumber.of(2)).getPublicKey());
		try (Project opened = plant.reopened()) {
			assertEquals(list, opened.certificates().crls().of(CertificateNumber.of(2)).orElseThrow());
			assertEquals("key-compromise", opened.certificates().entry(web).getRevocationReason());
		}
	}

	@Test
	void theListReachesTheTrustListsWithTheNextCompile() throws Exception {
		require(plant.compile());
		Outcome<CertificateChange> outcome = revoke(web, RevocationReason.SUPERSEDED);
		assertEquals(List.of("PLC_1"), require(outcome).devices());
		List<CompiledDevice> compiled = require(plant.compile());
		byte[] inImage = compiled.get(0).image().orElseThrow().parts().get("crl/0002.pem");
		assertEquals(list(), CrlReader.read(inImage, "image"));
		assertTrue(list().isRevoked(plant.project.certificates().certificate(web)));
		assertEquals(List.of(CompiledDevice.State.COMPILED, CompiledDevice.State.UNCHANGED),
				compiled.stream().map(CompiledDevice::state).toList());
	}

	@Test
	void anEntryOutlivesItsCertificate() throws Exception {
		require(revoke(web, RevocationReason.KEY_COMPROMISE));
		BigInteger revoked = serial(web);
		require(new DeleteCertificate(plant.tools).run(plant.project, web));
		require(revoke(other, RevocationReason.UNSPECIFIED));
		assertEquals(2, list().getRevokedCertificates().size());
		assertTrue(list().getRevokedCertificate(revoked) != null);
	}

	@Test
	void whatIsInUseIsRevokedWithAWarning() {
		require(plant.assign(web, plant.global, CertificateRole.WEB));
		Outcome<CertificateChange> outcome = revoke(web, RevocationReason.UNSPECIFIED);
		assertEquals(List.of(CertificateProblem.REVOKED_IN_USE, CertificateProblem.LOAD_AGAIN), codes(outcome));
		assertTrue(outcome.problems().get(0).message().contains("PLC_1 web server"));
	}

	@Test
	void whatNoListCanNameIsRefused() throws Exception {
		require(revoke(web, RevocationReason.UNSPECIFIED));
		refused(CertificateProblem.REVOKED_ALREADY, revoke(web, RevocationReason.UNSPECIFIED));
		Outcome<CertificateChange> root = revoke(CertificateNumber.of(2), RevocationReason.CA_COMPROMISE);
		refused(CertificateProblem.ROOT_NOT_REVOCABLE, root);
		assertTrue(root.problems().get(0).remedy().contains("sealbench ca rollover start 2"), root::toString);
		CertificateNumber own = plant.make("PLC_2", Usage.WEB_SERVER, IssuerChoice.byDevice());
		refused(CertificateProblem.NOT_REVOCABLE, revoke(own, RevocationReason.UNSPECIFIED));
		plant.project.certificates().entry(CertificateNumber.of(2)).setPrivateKey(false);
		refused(CertificateProblem.NOT_REVOCABLE, revoke(other, RevocationReason.UNSPECIFIED));
		assertFalse(list().isRevoked(plant.project.certificates().certificate(other)));
	}

	@Test
	void anUndoneRevocationIsGoneAndItsNumberIsNotUsedAgain() throws Exception {
		plant.project.save();
		ChangeDescription undo = plant.recorded(() -> require(revoke(web, RevocationReason.CERTIFICATE_HOLD)));
		plant.project.save();
		undo.applyAndReverse();
		plant.project.save();
		assertEquals("1", Crls.number(list()).orElseThrow().toString());
		assertEquals("", plant.project.certificates().entry(web).getRevokedAt());
		require(revoke(other, RevocationReason.UNSPECIFIED));
		assertEquals("3", Crls.number(list()).orElseThrow().toString());
		assertFalse(list().isRevoked(plant.project.certificates().certificate(web)));
	}

	@Test
	void anUndoneRevocationsNumberIsNotUsedAgainAfterARestart() throws Exception {
		plant.project.save();
		ChangeDescription undo = plant.recorded(() -> require(revoke(web, RevocationReason.CERTIFICATE_HOLD)));
		plant.project.save();
		undo.applyAndReverse();
		assertTrue(plant.project.isDirty());
		try (Project opened = plant.reopened()) {
			assertFalse(plant.project.isDirty());
			assertEquals(List.of(), opened.integrity().changes());
			assertEquals("1", Crls.number(opened.certificates().crls().of(CertificateNumber.of(2)).orElseThrow())
					.orElseThrow().toString());
			require(new RevokeCertificate(plant.tools).run(opened, other, RevocationReason.UNSPECIFIED));
			assertEquals("3", Crls.number(opened.certificates().crls().of(CertificateNumber.of(2)).orElseThrow())
					.orElseThrow().toString());
		}
	}

	private Outcome<CertificateChange> revoke(CertificateNumber number, RevocationReason reason) {
		return new RevokeCertificate(plant.tools).run(plant.project, number, reason);
	}

	private X509CRL list() throws Exception {
		return plant.project.certificates().crls().of(CertificateNumber.of(2)).orElseThrow();
	}

	private BigInteger serial(CertificateNumber number) throws Exception {
		return plant.project.certificates().certificate(number).getSerialNumber();
	}
}
