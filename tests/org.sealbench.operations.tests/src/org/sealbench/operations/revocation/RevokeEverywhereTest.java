// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.opcua.session.Operation;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.StationName;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.certificate.exchange.ExportToPkiFolder;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.connection.ClientIdentity;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.recipient.Recipient;
import org.sealbench.operations.recipient.RecipientLog;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.PeerFault;
import org.sealbench.testkit.opcua.PushPeer;

/** A revocation reaches devices, servers of others and folders, and whoever is away gets it when he is back. */
class RevokeEverywhereTest extends RevocationScene {

	@Test
	void everybodyWhoTrustsTheCaGetsTheList() throws Exception {
		Path pki = folder.resolve("pki");
		RevokedPlant.good(new ExportToPkiFolder().run(plant.project, CertificateNumber.of(2), pki));
		RevokedPlant.good(new ExportToPkiFolder().run(plant.project, laptop, folder.resolve("scada")));
		Credential station = new ClientIdentity(RevokedPlant.TOOLS).lasting(plant.project, new NullProgressMonitor());
		plant.project.save();
		try (PushPeer peer = new PushPeer(PeerFault.NONE, Set.of(), station.certificate())) {
			push(peer);
			Outcome<RevocationReport> outcome = plant.revoke(EmulatorTarget.own(), laptop);
			assertEquals(Optional.empty(), outcome.firstError());
			assertEquals(List.of("PLC_1 reached", "PLC_2 reached", peer.url() + " reached", pki + " reached",
					folder.resolve("scada") + " reached"), RevokedPlant.states(outcome));
			X509CRL list = plant.project.certificates().crls().of(CertificateNumber.of(2)).orElseThrow();
			assertTrue(peer.trustedLists.contains(list));
			assertEquals(list, onlyList(pki.resolve("trusted/crl")));
			assertEquals(list, onlyList(folder.resolve("scada/issuers/crl")));
		}
		assertEquals(List.of(), files(folder.resolve("scada/trusted/certs")), "what is revoked is trusted no more");
		assertTrue(plant.isLoaded("PLC_1") && plant.isLoaded("PLC_2"));
		assertFalse(Files.exists(plant.pending()), "nobody waits");
		assertTrue(plant.isRevokedOnDisk(laptop));
	}

	@Test
	void theSessionsThatUsedItEndAndOthersStay() throws Exception {
		Credential station = new ClientIdentity(RevokedPlant.TOOLS).lasting(plant.project, new NullProgressMonitor());
		Download download = new Download(RevokedPlant.TOOLS, plant.emulators);
		RevokedPlant
				.good(download.run(plant.project, List.of(), EmulatorTarget.own(), true, new NullProgressMonitor()));
		Watcher leaving = new Watcher();
		Watcher staying = new Watcher();
		Credential held = plant.project.certificates().credential(laptop);
		try (OpenSession gone = open(new Credential(held.key(), plant.project.certificates().chain(laptop)), leaving);
				OpenSession kept = open(station, staying)) {
			Outcome<RevocationReport> outcome = plant.revoke(EmulatorTarget.own(), laptop);
			assertEquals(Optional.empty(), outcome.firstError());
			List<String> ended = outcome.get().deliveries().get(0).ended();
			assertTrue(ended.size() == 1 && ended.get(0).contains("laptop"), ended::toString);
			assertTrue(leaving.ended.await(60, TimeUnit.SECONDS), "the session that used it has ended");
			assertEquals("Good",
					kept.run(List.of(new Operation.Read("i=2258")), new NullProgressMonitor()).get(0).status());
			assertEquals(1, staying.ended.getCount());
		}
		assertNotEquals("Good",
				new ConnectionTest()
						.open(request(new Credential(held.key(), plant.project.certificates().chain(laptop))),
								Duration.ofMillis(50), new Watcher(), new NullProgressMonitor())
						.result().status());
	}

	@Test
	void whoIsAwayGetsItWhenHeIsBack() throws Exception {
		plant.switchOff();
		Outcome<RevocationReport> away = plant.revoke(RevokedPlant.nowhere(), laptop);
		assertEquals(List.of("PLC_1 waiting", "PLC_2 waiting"), RevokedPlant.states(away));
		Problem first = away.firstError().orElseThrow();
		assertEquals(RevocationProblem.NOT_REACHED, first.code());
		assertEquals(5, first.code().category().exitCode());
		assertTrue(first.remedy().contains("sealbench cert revoke --everywhere --continue"), first::remedy);
		assertTrue(plant.isRevokedOnDisk(laptop), "revoked all the same");
		assertEquals(2, Files.readAllLines(plant.pending()).size());

		try (Project again = Project.open(plant.project.folder())) {
			Outcome<RevocationReport> status = plant.operation().status(again);
			assertEquals(List.of("PLC_1 waiting", "PLC_2 waiting"), RevokedPlant.states(status), "without a login");
		}
		assertEquals(List.of("PLC_1 reached", "PLC_2 reached"), RevokedPlant.states(plant.goOn()));
		assertFalse(Files.exists(plant.pending()));
		assertEquals(List.of(), plant.goOn().get().deliveries());
	}

	@Test
	void theRestIsTriedAgainAndWhoHasItIsNot() throws Exception {
		plant.switchOff();
		plant.revoke(RevokedPlant.nowhere(), laptop);
		String lines = Files.readString(plant.pending());
		String reached = lines.lines().filter(each -> each.contains("PLC_1")).findFirst().orElseThrow()
				.replaceFirst("\"list\": 0", "\"list\": 2");
		Files.writeString(plant.pending(), "<<<<<<< HEAD\n" + reached + "\n=======\n" + lines + ">>>>>>> other\n");
		try (Project merged = Project.open(plant.project.folder())) {
			assertEquals(List.of("PLC_1 reached", "PLC_2 waiting"),
					RevokedPlant.states(plant.operation().status(merged)));
		}
	}

	@Test
	void oneThatCannotBeRevokedKeepsAllFromIt() throws Exception {
		Outcome<RevocationReport> refused = plant.revoke(EmulatorTarget.own(), laptop, CertificateNumber.of(2));
		assertEquals(CertificateProblem.ROOT_NOT_REVOCABLE, refused.firstError().orElseThrow().code());
		assertEquals(1, refused.problems().stream().filter(Problem::isError).count());
		assertFalse(plant.project.isDirty());
		assertFalse(plant.isRevokedOnDisk(laptop));
		assertFalse(Files.exists(plant.pending()));
	}

	@Test
	void cancelledBeforeItBeganNothingIsRevoked() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Outcome<RevocationReport> outcome = plant.operation().run(plant.project,
				RevokedPlant.order(Optional.empty(), laptop), EmulatorTarget.own(),
				new DownloadPermissions(true, false), cancelled);
		assertEquals(OperationProblem.CANCELLED, outcome.firstError().orElseThrow().code());
		assertFalse(plant.project.isDirty());
		assertFalse(plant.isRevokedOnDisk(laptop));
	}

	@Test
	void cancelledWhileTheListIsBroughtItStaysRevokedAndIsGoneOnWith() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return Files.exists(plant.pending());
			}
		};
		Outcome<RevocationReport> outcome = plant.operation().run(plant.project,
				RevokedPlant.order(Optional.empty(), laptop), EmulatorTarget.own(),
				new DownloadPermissions(true, false), cancelled);
		assertEquals(RevocationProblem.HALF_WAY, outcome.firstError().orElseThrow().code(),
				() -> outcome.problems().toString());
		assertTrue(plant.isRevokedOnDisk(laptop));
		assertEquals(List.of("PLC_1 reached", "PLC_2 reached"), RevokedPlant.states(plant.goOn()));
	}

	@Test
	void whatOfAStolenDeviceNobodyHereCanRevokeIsSaid() throws Exception {
		plant.switchOff();
		Credential alone = TestCredentials.selfSigned("PLC_2/alone", Usage.WEB_SERVER, "ip:127.0.0.46");
		Credential ofOthers = TestCredentials.issued("PLC_2/foreign", Usage.WEB_SERVER, TestCredentials.ca("Acme"),
				"ip:127.0.0.46");
		CertificateNumber used = ofPlc2(alone);
		CertificateNumber foreign = ofPlc2(ofOthers);
		plant.project.change(() -> plant.project.device("PLC_2").orElseThrow().getWebServer().setCertificate(used));
		plant.project.save();
		Outcome<RevocationReport> outcome = plant.operation().run(plant.project,
				RevokedPlant.order(Optional.of("PLC_2")), RevokedPlant.nowhere(), new DownloadPermissions(true, false),
				new NullProgressMonitor());
		assertEquals(plant.project.certificates().name(used), place(outcome, RevocationProblem.SELF_SIGNED));
		assertEquals(plant.project.certificates().name(foreign), place(outcome, RevocationProblem.OF_OTHERS));
		assertTrue(plant.isRevokedOnDisk(plant.server("PLC_2")));
	}

	private CertificateNumber ofPlc2(Credential credential) throws Exception {
		return plant.project.certificates()
				.add(new NewCertificate(credential.certificate(), Optional.of(credential.key()),
						CertificateStore.DEVICE, CertificateUsage.WEB, "PLC_2", CertificateNumber.NONE))
				.getNumber();
	}

	private static String place(Outcome<?> outcome, RevocationProblem code) {
		return outcome.problems().stream().filter(each -> each.code() == code).findFirst()
				.orElseThrow(() -> new AssertionError(outcome.problems())).place().object();
	}

	@Test
	void whatWasRevokedAlreadyIsToldToThoseWhoDoNotKnow() throws Exception {
		RevokedPlant.good(
				new RevokeCertificate(RevokedPlant.TOOLS).run(plant.project, laptop, RevocationReason.SUPERSEDED));
		plant.project.save();
		Outcome<RevocationReport> told = plant.revoke(EmulatorTarget.own(), laptop);
		assertEquals(List.of("PLC_1 reached", "PLC_2 reached"), RevokedPlant.states(told));
		assertEquals(List.of(RevocationProblem.ALREADY), told.problems().stream().map(Problem::code).toList());
		assertEquals("superseded", plant.project.certificates().entry(laptop).getRevocationReason());
		assertTrue(plant.isLoaded("PLC_1"));
	}

	@Test
	void aStolenDeviceLosesEveryCertificateAtOnce() throws Exception {
		CertificateNumber before = plant.server("PLC_2");
		RevokedPlant.good(
				new RenewCertificate(RevokedPlant.TOOLS).run(plant.project, before, false, new NullProgressMonitor()));
		plant.project.save();
		Outcome<RevocationReport> outcome = plant.operation().run(plant.project,
				RevokedPlant.order(Optional.of("PLC_2")), EmulatorTarget.own(), new DownloadPermissions(true, false),
				new NullProgressMonitor());
		assertTrue(plant.isRevokedOnDisk(before) && plant.isRevokedOnDisk(plant.server("PLC_2")));
		assertEquals(2, outcome.get().certificates().size());
		assertEquals(List.of("PLC_1 reached", "PLC_2 waiting"), RevokedPlant.states(outcome));
		assertEquals(RevocationProblem.NOT_TAKEN, outcome.firstError().orElseThrow().code(),
				"it presents what is revoked until it gets another one");
		Outcome<RevocationReport> again = plant.operation().run(plant.project, RevokedPlant.order(Optional.of("PLC_2")),
				EmulatorTarget.own(), new DownloadPermissions(true, false), new NullProgressMonitor());
		assertEquals(List.of("PLC_1 reached", "PLC_2 waiting"), RevokedPlant.states(again));
		assertEquals(2, again.problems().stream().filter(each -> each.code() == RevocationProblem.ALREADY).count());
		RevokedPlant.good(new RenewCertificate(RevokedPlant.TOOLS).run(plant.project, plant.server("PLC_2"), false,
				new NullProgressMonitor()));
		plant.project.save();
		assertEquals(List.of("PLC_1 reached", "PLC_2 reached"), RevokedPlant.states(plant.goOn()));
		Outcome<RevocationReport> nothing = plant.operation().run(plant.project,
				RevokedPlant.order(Optional.of("PLC_3")), EmulatorTarget.own(), new DownloadPermissions(true, false),
				new NullProgressMonitor());
		assertEquals(OperationProblem.NO_SUCH_DEVICE, nothing.firstError().orElseThrow().code());
	}

	@Test
	void aDeviceThatWasNeverLoadedIsLeftAlone() throws Exception {
		RevokedPlant.add(plant.project, "PLC_3", "127.0.0.47");
		plant.project.save();
		assertEquals(List.of("PLC_1 reached", "PLC_2 reached", "PLC_3 not needed"),
				RevokedPlant.states(plant.revoke(EmulatorTarget.own(), laptop)));
	}

	@Test
	void aFolderOfAnotherStationAndOneThatIsGoneWait() throws Exception {
		new RecipientLog(plant.project).add(Recipient.folder("/pki", "another-station", CertificateNumber.of(2)));
		new RecipientLog(plant.project).add(Recipient.folder("no\0path", StationName.get(), CertificateNumber.of(2)));
		Path gone = folder.resolve("gone");
		RevokedPlant.good(new ExportToPkiFolder().run(plant.project, CertificateNumber.of(2), gone));
		Files.move(gone, folder.resolve("moved"));
		Outcome<RevocationReport> outcome = plant.revoke(EmulatorTarget.own(), laptop);
		assertEquals(List.of("PLC_1 reached", "PLC_2 reached", "/pki waiting", gone + " waiting", "no\0path waiting"),
				RevokedPlant.states(outcome));
		List<String> why = outcome.get().deliveries().stream().map(ListDelivery::detail).toList();
		assertEquals(RevocationProblem.OTHER_STATION.at(Place.of(""), "another-station").message(), why.get(2));
		assertEquals(Collections.nCopies(2, RevocationProblem.FOLDER_GONE.at(Place.of("")).message()),
				why.subList(3, 5));
		Files.move(folder.resolve("moved"), gone);
		assertEquals(gone + " reached", RevokedPlant.states(plant.goOn()).get(3));
		assertTrue(Files.readString(plant.pending()).contains("another-station"));
	}
}
