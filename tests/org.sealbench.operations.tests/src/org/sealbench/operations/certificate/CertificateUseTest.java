// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.operations.certificate.ProtectedPlant.codes;
import static org.sealbench.operations.certificate.ProtectedPlant.refused;
import static org.sealbench.operations.certificate.ProtectedPlant.require;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Tag;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateStateProblem;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.ProjectBuilder;

/** Assigning, unassigning, replacing and deleting. */
class CertificateUseTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private ProtectedPlant plant;
	private CertificateNumber web;
	private CertificateNumber opcua;

	@BeforeAll
	static void template() {
		ProtectedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void certificates() {
		plant = new ProtectedPlant(template.resolve("plant"), folder);
		web = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		opcua = plant.make("PLC_1", Usage.OPCUA, IssuerChoice.byDevice());
	}

	@Test
	void whatHasToBeLoadedIsReadFromItsNote() {
		assertEquals(List.of("PLC_1", "PLC_2"),
				DownloadNeeded.named(plant.project, DownloadNeeded.notes(List.of("PLC_2", "PLC_1"))));
		assertEquals(List.of(), DownloadNeeded.named(plant.project, DownloadNeeded.notes(List.of("PLC_10", "A PLC_2"))),
				"names that only hold those of others");
		assertEquals(List.of(), DownloadNeeded.named(plant.project,
				List.of(CertificateProblem.REVOKED_IN_USE.at(Place.of("PLC_1"), "PLC_1"))));
	}

	@Test
	void aServerUsesWhatItWasAssigned() {
		Outcome<CertificateChange> outcome = plant.assign(web, plant.global, CertificateRole.WEB);
		assertEquals(List.of("PLC_1"), require(outcome).devices());
		assertEquals(List.of(CertificateProblem.LOAD_AGAIN), codes(outcome));
		assertEquals(List.of("PLC_1"), DownloadNeeded.named(plant.project, outcome.problems()));
		assertEquals(List.of("PLC_1 web server"), outcome.get().certificates().get(0).usedAs());
		assertEquals(web, plant.global.getWebServer().getCertificate());
		assertEquals(List.of(), require(plant.assign(web, plant.global, CertificateRole.WEB)).devices());
		require(plant.assign(opcua, plant.global, CertificateRole.WEB));
		assertEquals(opcua, plant.global.getWebServer().getCertificate());
	}

	@Test
	void aDeviceTrustsAClientOrACa() {
		require(plant.assign(CertificateNumber.of(2), plant.global, CertificateRole.TRUSTED_CLIENT));
		require(plant.assign(opcua, plant.global, CertificateRole.TRUSTED_CLIENT));
		assertEquals(List.of(CertificateNumber.of(2), opcua),
				plant.global.getOpcUaServer().getSecureChannel().getTrustedClients());
		require(new UnassignCertificate().run(plant.project, CertificateNumber.of(2), "PLC_1",
				CertificateRole.TRUSTED_CLIENT));
		assertEquals(List.of(opcua), plant.global.getOpcUaServer().getSecureChannel().getTrustedClients());
		refused(CertificateProblem.NOT_ASSIGNED, new UnassignCertificate().run(plant.project, CertificateNumber.of(2),
				"PLC_1", CertificateRole.TRUSTED_CLIENT));
	}

	@Test
	void theSwitchDecidesWhatADeviceReaches() {
		CertificateNumber local = plant.make("PLC_2", Usage.WEB_SERVER, IssuerChoice.byDevice());
		CertificateNumber client = plant.make("PLC_2", Usage.OPCUA, IssuerChoice.byDevice());
		require(plant.assign(local, plant.local, CertificateRole.WEB));
		require(plant.assign(client, plant.local, CertificateRole.TRUSTED_CLIENT));
		Outcome<CertificateChange> ca = plant.assign(CertificateNumber.of(2), plant.local,
				CertificateRole.TRUSTED_CLIENT);
		refused(CertificateProblem.OUT_OF_REACH, ca);
		assertTrue(ca.firstError().orElseThrow().remedy().startsWith("Turn on security.global for PLC_2"),
				ca.toString());
		refused(CertificateProblem.OUT_OF_REACH, plant.assign(opcua, plant.local, CertificateRole.TRUSTED_CLIENT));
		plant.project.certificates().find(web).orElseThrow().setDevice("");
		refused(CertificateProblem.OUT_OF_REACH, plant.assign(web, plant.local, CertificateRole.WEB));
		plant.local.setGlobalSecurity(true);
		require(plant.assign(web, plant.local, CertificateRole.WEB));
		refused(CertificateProblem.LOCAL_STORE_UNUSED, plant.assign(local, plant.local, CertificateRole.WEB));
	}

	@Test
	void whatDoesNotFitIsRefused() {
		refused(CertificateProblem.OTHER_PURPOSE, plant.assign(web, plant.global, CertificateRole.OPCUA));
		refused(CertificateProblem.OTHER_PURPOSE,
				plant.assign(CertificateNumber.of(2), plant.global, CertificateRole.WEB));
		refused(CertificateProblem.OTHER_PURPOSE, plant.assign(web, plant.global, CertificateRole.TRUSTED_CLIENT));
		plant.local.setGlobalSecurity(true);
		refused(CertificateProblem.OF_OTHER, plant.assign(web, plant.local, CertificateRole.WEB));
		refused(ProjectProblem.NO_CERTIFICATE,
				plant.assign(CertificateNumber.of(99), plant.global, CertificateRole.WEB));
		refused(OperationProblem.NO_SUCH_DEVICE,
				new AssignCertificate(plant.tools).run(plant.project, web, "PLC_9", CertificateRole.WEB));
		CertificateNumber waiting = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.outside());
		refused(CertificateStateProblem.WAITING, plant.assign(waiting, plant.global, CertificateRole.WEB));
		plant.project.certificates().find(web).orElseThrow().setPrivateKey(false);
		refused(CertificateProblem.WITHOUT_KEY, plant.assign(web, plant.global, CertificateRole.WEB));
		require(new RevokeCertificate(plant.tools).run(plant.project, opcua, RevocationReason.UNSPECIFIED));
		refused(CertificateProblem.REVOKED, plant.assign(opcua, plant.global, CertificateRole.OPCUA));
		plant.pass(Duration.ofDays(365 * 11));
		refused(CertificateProblem.EXPIRED, plant.assign(web, plant.global, CertificateRole.WEB));
		assertEquals(CertificateNumber.NONE, plant.global.getWebServer().getCertificate());
	}

	@Test
	void anotherCertificateTakesOverEveryUse() {
		CertificateNumber other = plant.make("PLC_1", Usage.OPCUA, IssuerChoice.byDevice());
		Tag tag = ModelFactory.eINSTANCE.createTag();
		tag.setName("certificate");
		tag.setCertificate(opcua);
		plant.global.getTags().add(tag);
		require(plant.assign(opcua, plant.global, CertificateRole.WEB));
		require(plant.assign(opcua, plant.global, CertificateRole.OPCUA));
		require(plant.assign(opcua, plant.global, CertificateRole.TRUSTED_CLIENT));
		Outcome<CertificateChange> outcome = new ReplaceCertificate(plant.tools).run(plant.project, opcua, other);
		assertEquals(
				List.of("PLC_1 web server", "PLC_1 OPC UA server", "PLC_1 trusted client", "PLC_1 tag certificate"),
				require(outcome).certificates().get(0).usedAs());
		assertEquals(List.of("PLC_1"), outcome.get().devices());
		assertEquals(List.of(CertificateProblem.NOTHING_TO_REPLACE),
				codes(new ReplaceCertificate(plant.tools).run(plant.project, opcua, other)));
	}

	@Test
	void aReplacementHasToFitEveryUse() {
		require(plant.assign(opcua, plant.global, CertificateRole.WEB));
		require(plant.assign(opcua, plant.global, CertificateRole.OPCUA));
		Outcome<CertificateChange> outcome = new ReplaceCertificate(plant.tools).run(plant.project, opcua, web);
		refused(CertificateProblem.ROLES_DIFFER, outcome);
		assertTrue(outcome.firstError().orElseThrow().message().contains("PLC_1 OPC UA server"));
		assertEquals(opcua, plant.global.getWebServer().getCertificate());
		refused(CertificateProblem.SAME_CERTIFICATE, new ReplaceCertificate(plant.tools).run(plant.project, web, web));
	}

	@Test
	void deletingNamesTheUsersAndTakesTheFiles() throws Exception {
		require(plant.assign(web, plant.global, CertificateRole.WEB));
		plant.project.save();
		Outcome<CertificateChange> used = new DeleteCertificate(plant.tools).run(plant.project, web);
		refused(CertificateProblem.IN_USE, used);
		assertTrue(used.firstError().orElseThrow().message().contains("PLC_1 web server"));
		Outcome<CertificateChange> issuer = new DeleteCertificate(plant.tools).run(plant.project,
				CertificateNumber.of(2));
		refused(CertificateProblem.SIGNED_IN_USE, issuer);
		assertTrue(issuer.firstError().orElseThrow().remedy().contains("'sealbench ca rollover start 2'"));
		assertEquals(List.of(), require(new ReplaceCertificate(plant.tools).run(plant.project, CertificateNumber.of(2),
				CertificateNumber.of(1))).certificates());
		require(new UnassignCertificate().run(plant.project, web, "PLC_1", CertificateRole.WEB));
		Outcome<CertificateChange> deleted = new DeleteCertificate(plant.tools).run(plant.project, web);
		assertEquals(web, require(deleted).certificates().get(0).id());
		assertEquals(List.of(CertificateProblem.STILL_VALID), codes(deleted));
		plant.project.save();
		assertFalse(Files.exists(folder.resolve("certificates/0003.pem")));
		assertFalse(Files.exists(folder.resolve("keys/0003.pem")));
		assertEquals(CertificateNumber.of(5), plant.project.certificates().nextNumber());
	}

	@Test
	void theCaThatSignsForDevicesStays() {
		require(new DeleteCertificate(plant.tools).run(plant.project, web));
		require(new DeleteCertificate(plant.tools).run(plant.project, opcua));
		Outcome<CertificateChange> outcome = new DeleteCertificate(plant.tools).run(plant.project,
				CertificateNumber.of(2));
		refused(CertificateProblem.CA_IN_USE, outcome);
		assertTrue(outcome.firstError().orElseThrow().message().contains("PLC_1"));
		require(new DeleteCertificate(plant.tools).run(plant.project, CertificateNumber.of(1)));
	}

	@Test
	void oneWhoseFileIsGoneCanBeDeleted() throws Exception {
		plant.project.save();
		Files.delete(folder.resolve("certificates/0003.pem"));
		try (Project opened = ProjectBuilder.login(folder)) {
			require(new DeleteCertificate(plant.tools).run(opened, web));
			opened.save();
		}
		try (Project again = Project.open(folder)) {
			assertTrue(again.certificates().find(web).isEmpty());
		}
	}

	@Test
	void everyChangeIsUndoneInOneStep() throws Exception {
		plant.project.save();
		ChangeDescription undo = plant.recorded(() -> require(plant.assign(web, plant.global, CertificateRole.WEB)));
		undo.applyAndReverse();
		assertFalse(plant.project.isDirty());
		undo = plant.recorded(() -> require(new DeleteCertificate(plant.tools).run(plant.project, opcua)));
		plant.project.save();
		undo.applyAndReverse();
		try (Project opened = plant.reopened()) {
			assertEquals(opcua, opened.certificates().entry(opcua).getNumber());
			assertEquals("RSA", opened.certificates().credential(opcua).key().getAlgorithm());
		}
	}
}
