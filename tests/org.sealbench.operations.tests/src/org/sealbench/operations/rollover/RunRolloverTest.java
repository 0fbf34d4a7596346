// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Category;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.ClientKind;
import org.sealbench.model.Device;
import org.sealbench.model.ExternalClient;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.RolloverStage;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.DownloadedDevice.Result;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.inspection.CheckProject;
import org.sealbench.operations.inspection.CheckRequest;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.CuttingWire;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.CuttingWire.Direction;

/** The three stages with devices that run in the real emulator in this process. */
class RunRolloverTest extends RolloverScene {

	private static final String THIRD = "PLC_3";

	@Test
	void threeStagesLeadFromOneCaToTheOther() throws Exception {
		CertificateNumber before = plant.global.getWebServer().getCertificate();
		CertificateNumber successor = start().successor();
		done(RolloverStage.TRUST);
		assertEquals(CertificateNumber.of(2), issuer(plant.global));
		ProtectedPlant.refused(RolloverProblem.TOO_EARLY, new FinishRollover(plant.tools).run(project));

		done(RolloverStage.REISSUE);
		assertEquals(List.of(successor, successor), List.of(issuer(plant.global), issuer(plant.local)));
		ProtectedPlant.refused(RolloverProblem.TOO_EARLY, new FinishRollover(plant.tools).run(project));

		RolloverPlan last = done(RolloverStage.RETIRE);
		assertEquals("sealbench ca rollover finish", last.nextCommand());
		X509CRL list = project.certificates().crls().of(CertificateNumber.of(2)).orElseThrow();
		assertEquals(project.certificates().certificate(CertificateNumber.of(2)).getNotAfter(), list.getNextUpdate());
		assertNotNull(list.getRevokedCertificate(project.certificates().certificate(before).getSerialNumber()));

		Outcome<?> finished = new FinishRollover(plant.tools).run(project);
		ProtectedPlant.require(finished);
		assertTrue(ProtectedPlant.codes(finished).contains(RolloverProblem.NOT_TOLD_YET));
		try (Project again = plant.reopened()) {
			assertFalse(ReadRollover.isUnderWay(again));
			assertEquals(List.of(), again.integrity().changes());
			assertTrue(CertificateEntries.isRevoked(again.certificates().entry(CertificateNumber.of(2))));
			assertEquals(List.of(), new CheckProject(plant.tools).run(again, CheckRequest.general()).get().findings()
					.stream().filter(Problem::isError).toList(), "a release build passes");
			assertEquals(successor, ProjectCa.find(again, plant.now).orElseThrow().number());
			ProtectedPlant.refused(CertificateProblem.CA_REVOKED, new StartRollover(plant.tools).run(again,
					CertificateNumber.of(2), Optional.empty(), new NullProgressMonitor()));
		}
	}

	@Test
	void noSessionEndsButThatOfTheDeviceThatIsLoaded() throws Exception {
		start();
		ProtectedPlant.require(new Download(plant.tools, emulators).run(project, List.of("PLC_1"), EmulatorTarget.own(),
				false, new NullProgressMonitor()));
		AtomicBoolean ended = new AtomicBoolean();
		AtomicInteger values = new AtomicInteger();
		try (OpenSession session = session(plant.global, ended, values)) {
			assertEquals(List.of(), session.watch(List.of("i=2258"), new NullProgressMonitor()).stream()
					.map(each -> each.node()).toList());

			RolloverRun run = ProtectedPlant.require(next(EmulatorTarget.own()));

			assertEquals(List.of(Result.UNCHANGED, Result.LOADED),
					run.devices().stream().map(DownloadedDevice::result).toList());
			assertFalse(ended.get(), "the session at the device that was not loaded");
			assertEquals("Good", session.variable("i=2258", new NullProgressMonitor()).status());
			assertTrue(values.get() > 0, "its subscription goes on");
		}
	}

	@Test
	void whatPartnersOutsideNeedIsWrittenAndTickedOff() throws Exception {
		ExternalClient hmi = ModelFactory.eINSTANCE.createExternalClient();
		hmi.setName("HMI");
		hmi.setKind(ClientKind.BROWSER);
		project.plant().getClients().add(hmi);
		start();
		Path files = folder.resolve("files");
		ProtectedPlant.require(new RolloverFiles().run(project, files));
		for (String name : List.of("old-ca.crt", "new-ca.crt", "new-ca.crl", "new-ca-signed-by-old-ca.crt",
				"old-ca-signed-by-new-ca.crt")) {
			assertTrue(Files.size(files.resolve(name)) > 0, name);
		}
		done(RolloverStage.TRUST);
		Outcome<RolloverRun> untold = next(EmulatorTarget.own());
		assertTrue(ProtectedPlant.require(untold).plan().isStageDone());
		assertTrue(ProtectedPlant.codes(untold).contains(RolloverProblem.NOT_TOLD), () -> untold.problems().toString());

		ProtectedPlant.refused(RolloverProblem.HAND_OUT_FIRST, next(EmulatorTarget.own()));
		assertEquals(RolloverStage.REISSUE, project.plant().getRollover().getStage());
		ProtectedPlant.refused(RolloverProblem.NO_ITEM,
				new TickOffHandOut(plant.tools).run(project, List.of("trust:HMI", "trust:HMJ")));
		ProtectedPlant.refused(RolloverProblem.BY_NEXT, new TickOffHandOut(plant.tools).run(project, List.of("PLC_1")));
		RolloverPlan ticked = ProtectedPlant
				.require(new TickOffHandOut(plant.tools).run(project, List.of("trust:HMI")));
		assertEquals(List.of("trust:browsers"), ticked.openHandOuts().stream().map(RolloverItem::key).toList());
		project.save();

		done(RolloverStage.RETIRE);
		ProtectedPlant.require(new RolloverFiles().run(project, files));
		assertTrue(Files.exists(files.resolve("old-ca-last.crl")));
	}

	@Test
	void aDeviceThatCannotBeLoadedStaysOpenAndIsLoadedLater() throws Exception {
		start();
		done(RolloverStage.TRUST);
		Device third = ProtectedPlant.require(new AddDevice().run(project,
				new DeviceRequest(THIRD, List.of("127.0.43.3"), List.of("plc-3.localhost"), "")));
		third.setGlobalSecurity(true);
		third.getWebServer().setEnabled(true);
		ProtectedPlant.require(plant.compile());
		try (ServerSocket occupied = new ServerSocket(third.getWebServer().getHttpsPort(), 1,
				InetAddress.getByName("127.0.43.3"))) {
			Outcome<RolloverRun> outcome = next(EmulatorTarget.own());

			assertTrue(occupied.isBound());
			assertEquals(RolloverStage.REISSUE, outcome.get().plan().stage());
			assertFalse(outcome.isGood());
			assertEquals(List.of(THIRD), open(outcome.get().plan()));
			assertTrue(outcome.problems().stream().anyMatch(each -> each.code() == RolloverProblem.LEFT_OPEN));
			assertFalse(next(EmulatorTarget.own()).isGood());
			assertEquals(RolloverStage.REISSUE, project.plant().getRollover().getStage());
		}
		done(RolloverStage.REISSUE);
		done(RolloverStage.RETIRE);
		assertTrue(ProtectedPlant.codes(next(EmulatorTarget.own())).contains(RolloverProblem.READY));
	}

	@Test
	void withoutANetworkNothingIsDoneAndAllIsSaid() throws Exception {
		start();
		done(RolloverStage.TRUST);
		EmulatorTarget nobody = new EmulatorTarget(Optional.of(URI.create("https://127.0.43.9:1")), Map.of());

		Outcome<RolloverRun> outcome = next(nobody);

		assertEquals(Optional.of(Category.UNREACHABLE), outcome.firstError().map(each -> each.code().category()));
		try (Project again = plant.reopened()) {
			RolloverPlan plan = new ReadRollover(plant.tools).read(again);
			assertEquals(List.of("PLC_1", "PLC_2"), open(plan));
		}
		done(RolloverStage.REISSUE);
	}

	/** Early and late in what is sent, and in what the device answers. */
	@Test
	void whereTheNetworkBreaksInEachStageThePlanGoesOn() throws Exception {
		start();
		URI emulator = emulators.findOrStart(project, EmulatorTarget.own(), List.of(), new NullProgressMonitor());
		int broken = 0;
		for (RolloverStage stage : RolloverStage.VALUES) {
			boolean answers = stage == RolloverStage.RETIRE;
			try (CuttingWire wire = new CuttingWire(emulator, answers ? Direction.TO_STATION : Direction.TO_DEVICE,
					stage == RolloverStage.TRUST ? 3_000 : 9_000)) {
				Outcome<RolloverRun> cut = next(new EmulatorTarget(Optional.of(wire.url()), Map.of()));
				broken += cut.isGood() ? 0 : 1;
				assertTrue(
						cut.isGood() || cut.problems().stream()
								.anyMatch(each -> each.isError() && each.code().category() == Category.UNREACHABLE),
						cut::toString);
			}
			try (Project again = plant.reopened()) {
				assertEquals(List.of(), again.integrity().changes());
				RolloverPlan plan = new ReadRollover(plant.tools).read(again);
				assertEquals(stage, plan.stage());
				if (plan.isStageDone()) {
					continue;
				}
			}
			done(stage);
		}
		assertTrue(broken > 0, "the wire was cut while devices were loaded");
		ProtectedPlant.require(new FinishRollover(plant.tools).run(project));
	}

	@Test
	void aRenewalThatTheNetworkCutsOffIsLoadedByTheNextDownload() throws Exception {
		start();
		URI emulator = emulators.findOrStart(project, EmulatorTarget.own(), List.of(), new NullProgressMonitor());
		CertificateNumber before = plant.global.getOpcUaServer().getCertificate();
		ProtectedPlant.require(plant.renew(before, false));
		project.save();
		try (CuttingWire wire = CuttingWire.forGood(emulator, Direction.TO_DEVICE, 6_000)) {
			Outcome<List<DownloadedDevice>> cut = new Download(plant.tools, emulators).run(project, List.of("PLC_1"),
					new EmulatorTarget(Optional.of(wire.url()), Map.of()), false, new NullProgressMonitor());
			assertFalse(cut.isGood());
		}
		DownloadedDevice loaded = ProtectedPlant.require(new Download(plant.tools, emulators).run(project,
				List.of("PLC_1"), EmulatorTarget.own(), false, new NullProgressMonitor())).get(0);
		assertEquals(Result.LOADED, loaded.result());
		try (OpenSession session = session(plant.global, new AtomicBoolean(), new AtomicInteger())) {
			assertEquals("Good", session.variable("i=2258", new NullProgressMonitor()).status());
		}
	}

	@Test
	void whoIsTrustedByItselfLaterIsTrustedWithTheNextCertificateToo() throws Exception {
		start();
		done(RolloverStage.TRUST);
		List<CertificateNumber> trusted = plant.global.getOpcUaServer().getSecureChannel().getTrustedClients();
		CertificateNumber known = plant.local.getOpcUaServer().getCertificate();
		trusted.add(known);

		done(RolloverStage.TRUST);

		assertEquals(2, trusted.size());
		done(RolloverStage.REISSUE);
		assertEquals(List.of(known, plant.local.getOpcUaServer().getCertificate()), trusted);
	}

	@Test
	void ofTwoWhoGoOnAtOnceOneIsToldAndNothingIsLost() throws Exception {
		start();
		try (Project other = ProjectBuilder.login(project.folder())) {
			done(RolloverStage.TRUST);

			Outcome<RolloverRun> late = new RunRollover(plant.tools, emulators).run(other, EmulatorTarget.own(),
					new DownloadPermissions(false, false), new NullProgressMonitor());

			ProtectedPlant.refused(ProjectProblem.CHANGED_OUTSIDE, late);
		}
		try (Project again = plant.reopened()) {
			assertTrue(new ReadRollover(plant.tools).read(again).isStageDone());
			assertEquals(List.of(), again.integrity().changes());
		}
		done(RolloverStage.REISSUE);
	}
}
