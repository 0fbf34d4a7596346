// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.ModelFactory;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.DeleteCertificate;
import org.sealbench.operations.certificate.RoleAssignment;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.device.CopyDevice;
import org.sealbench.operations.device.RenameDevice;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.ReplacementProblem;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.revocation.RevokedPlant;
import org.sealbench.operations.revocation.ServerPasswords;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.ProjectBuilder;

/** New hardware takes the place of a device, in one go or in several. */
class ReplaceDeviceTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private RevokedPlant plant;
	private CertificateNumber old;

	@BeforeAll
	static void make() throws Exception {
		RevokedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void loadedPlant() throws Exception {
		plant = new RevokedPlant(template.resolve("plant"), folder);
		old = plant.server("PLC_2");
	}

	@AfterEach
	void stop() {
		plant.close();
	}

	private Outcome<ReplacementReport> replace(EmulatorTarget target) {
		return new ReplaceDevice(RevokedPlant.TOOLS, plant.emulators, ServerPasswords.none()).run(plant.project,
				"PLC_2", target, new DownloadPermissions(true, false), RevocationReason.SUPERSEDED,
				new NullProgressMonitor());
	}

	private DeviceReplacement state(String device) throws Exception {
		try (Project saved = Project.open(plant.project.folder())) {
			return saved.device(device).orElseThrow().getReplacement();
		}
	}

	private List<CertificateNumber> trusted(String device) {
		return plant.project.device(device).orElseThrow().getOpcUaServer().getSecureChannel().getTrustedClients();
	}

	private void trustItselfIn(String partner) throws Exception {
		plant.project.change(() -> RoleAssignment.add(plant.project.device(partner).orElseThrow(),
				CertificateRole.TRUSTED_CLIENT, old));
		plant.project.save();
	}

	private static List<String> loaded(Outcome<ReplacementReport> outcome) {
		return outcome.get().devices().stream().map(each -> each.name() + " " + each.result().label()).toList();
	}

	@Test
	void whileTheOldHardwareAnswersNothingIsMadeAndThenItIsDoneInOneGo() throws Exception {
		trustItselfIn("PLC_1");
		Outcome<ReplacementReport> waiting = replace(EmulatorTarget.own());
		assertEquals(ReplacementProblem.IN_USE, waiting.firstError().orElseThrow().code());
		assertFalse(waiting.get().done());
		assertEquals(old, plant.server("PLC_2"),
				"the old hardware goes on with what it has, whoever loads it meanwhile");
		assertFalse(plant.isRevokedOnDisk(old), "nothing is revoked before the new hardware is there");
		assertEquals(List.of(old), trusted("PLC_1"));
		assertNull(state("PLC_2"));

		try (HttpEmulatorPanel panel = plant.panel()) {
			panel.reset("PLC_2");
		}
		Outcome<ReplacementReport> done = replace(EmulatorTarget.own());
		assertEquals(Optional.empty(), done.firstError());
		assertTrue(done.get().done());
		CertificateNumber fresh = plant.server("PLC_2");
		assertNotEquals(old, fresh);
		assertEquals(List.of("PLC_2 loaded", "PLC_1 loaded"), loaded(done));
		assertEquals(List.of(fresh), trusted("PLC_1"));
		assertTrue(plant.isRevokedOnDisk(old));
		assertFalse(plant.isRevokedOnDisk(fresh));
		assertTrue(plant.isLoaded("PLC_1") && plant.isLoaded("PLC_2"));
		X509Certificate before = plant.project.certificates().certificate(old);
		X509Certificate after = plant.project.certificates().certificate(fresh);
		assertNotEquals(before.getPublicKey(), after.getPublicKey());
		assertEquals(List.of(before.getIssuerX500Principal(), Certificates.names(before)),
				List.of(after.getIssuerX500Principal(), Certificates.names(after)));
		assertNull(state("PLC_2"));
	}

	@Test
	void theOldHardwareIsTakenForTheDeviceUntilTheNewOneIsLoadedAndNotAnyMore() throws Exception {
		trustItselfIn("PLC_1");
		try (Rack rack = new Rack()) {
			assertEquals(DeviceProblem.NEEDS_PAIRING, replace(rack.target()).firstError().orElseThrow().code());
			assertNull(state("PLC_2"), "nothing is made while it cannot be loaded");
			assertEquals(DeviceProblem.CODE_WRONG, replace(rack.wrongCode()).firstError().orElseThrow().code());
			CertificateNumber fresh = plant.server("PLC_2");
			assertEquals(List.of(fresh), state("PLC_2").getSuccessors());
			assertFalse(state("PLC_2").isLoaded());
			assertTrue(trusted("PLC_1").containsAll(List.of(old, fresh)), "the old hardware is still there");
			assertEquals(List.of(), plant.project.device("PLC_2").orElseThrow().getRetiredHardware());
			assertFalse(plant.isRevokedOnDisk(old));

			Outcome<ReplacementReport> done = replace(rack.targetWithCode());
			assertEquals("PLC_2 loaded", loaded(done).get(0));
			assertEquals(fresh, plant.server("PLC_2"), "it goes on with the certificates that were made");
			assertEquals(List.of("PLC_1 waiting", "PLC_2 reached"), done.get().revocation().orElseThrow().deliveries()
					.stream().map(each -> each.target().name() + " " + each.state().label()).toList());
			assertFalse(done.get().done(), "a device that trusts it by itself is to be told");
			assertEquals(List.of(fresh), trusted("PLC_1"));
		}
		Outcome<List<DownloadedDevice>> refused = new Download(RevokedPlant.TOOLS, plant.emulators).run(plant.project,
				List.of("PLC_2"), EmulatorTarget.own(), true, new NullProgressMonitor());
		assertEquals(ReplacementProblem.RETIRED, refused.firstError().orElseThrow().code());
	}

	@Test
	void otherHardwareTakesThePlaceAlsoWhileAPartnerWaits() throws Exception {
		trustItselfIn("PLC_1");
		try (Rack rack = new Rack()) {
			assertFalse(replace(rack.targetWithCode()).get().done());
		}
		CertificateNumber first = plant.server("PLC_2");
		try (Rack rack = new Rack()) {
			Outcome<ReplacementReport> again = replace(rack.targetWithCode());
			assertEquals(List.of(ReplacementProblem.BEGINS_AGAIN), codes(again, ReplacementProblem.BEGINS_AGAIN));
			assertEquals("PLC_2 loaded", loaded(again).get(0));
			CertificateNumber second = plant.server("PLC_2");
			assertNotEquals(first, second, "what the first new hardware holds is known to it");
			assertEquals(List.of(first, old), state("PLC_2").getReplaced());
			assertEquals(List.of(second), trusted("PLC_1"));
			assertTrue(plant.isRevokedOnDisk(first) && plant.isRevokedOnDisk(old));
			assertFalse(again.get().done(), "the partner still waits");
			assertEquals(List.of(ReplacementProblem.GOES_ON),
					codes(replace(rack.target()), ReplacementProblem.GOES_ON));
			assertEquals(second, plant.server("PLC_2"), "what answers now was loaded");
		}
		Outcome<CertificateChange> closed = giveUp();
		assertEquals(List.of("PLC_1"), closed.get().devices());
		assertEquals(List.of(ReplacementProblem.GIVEN_UP), codes(closed, ReplacementProblem.GIVEN_UP));
		assertEquals(List.of(), codes(closed, ReplacementProblem.STAYS_VALID));
		assertNull(plant.project.device("PLC_2").orElseThrow().getReplacement());
	}

	@Test
	void whatAReplacementNeedsIsNotDeletedAndGivenUpTheOldHardwareGoesOn() throws Exception {
		trustItselfIn("PLC_1");
		assertEquals(ReplacementProblem.NOT_BEGUN, giveUp().firstError().orElseThrow().code());
		try (Rack rack = new Rack()) {
			replace(rack.wrongCode());
		}
		CertificateNumber fresh = plant.server("PLC_2");
		DeleteCertificate deletion = new DeleteCertificate(RevokedPlant.TOOLS);
		plant.project.change(() -> {
			trusted("PLC_1").clear();
			plant.project.device("PLC_2").orElseThrow().getOpcUaServer().setCertificate(CertificateNumber.NONE);
		});
		for (CertificateNumber each : List.of(old, fresh)) {
			assertEquals(CertificateProblem.IN_REPLACEMENT,
					deletion.run(plant.project, each).firstError().orElseThrow().code());
		}
		plant.project.change(() -> {
			trusted("PLC_1").addAll(List.of(old, fresh));
			plant.project.device("PLC_2").orElseThrow().getOpcUaServer().setCertificate(fresh);
		});
		Outcome<CertificateChange> back = giveUp();
		assertEquals(Optional.empty(), back.firstError());
		plant.project.save();
		assertEquals(old, plant.server("PLC_2"));
		assertEquals(List.of(old), trusted("PLC_1"));
		assertTrue(plant.isRevokedOnDisk(fresh), "other hardware may hold its key");
		assertFalse(plant.isRevokedOnDisk(old));
		assertNull(state("PLC_2"));
		assertEquals(Optional.empty(), deletion.run(plant.project, fresh).firstError());
		RevokedPlant.good(new Download(RevokedPlant.TOOLS, plant.emulators).run(plant.project, List.of(),
				EmulatorTarget.own(), true, new NullProgressMonitor()));
	}

	@Test
	void itIsNotGivenUpWhereTheOldCertificateIsRevoked() throws Exception {
		try (Rack rack = new Rack()) {
			replace(rack.wrongCode());
		}
		RevokedPlant.good(
				new RevokeCertificate(RevokedPlant.TOOLS).run(plant.project, old, RevocationReason.KEY_COMPROMISE));
		CertificateNumber fresh = plant.server("PLC_2");
		assertEquals(ReplacementProblem.CANNOT_GO_BACK, giveUp().firstError().orElseThrow().code());
		assertEquals(fresh, plant.server("PLC_2"));
	}

	private Outcome<CertificateChange> giveUp() {
		return new GiveUpReplacement(RevokedPlant.TOOLS).run(plant.project, "PLC_2");
	}

	private static List<ProblemCode> codes(Outcome<?> outcome, ProblemCode code) {
		return outcome.problems().stream().map(Problem::code).filter(code::equals).toList();
	}

	@Test
	void killedBetweenLoadingAndNotingItGoesOnAlsoUnderAnotherName() throws Exception {
		try (Rack rack = new Rack()) {
			replace(rack.wrongCode());
			RevokedPlant.good(new Download(RevokedPlant.TOOLS, plant.emulators).run(plant.project, List.of("PLC_2"),
					rack.targetWithCode(), true, new NullProgressMonitor()));
			assertFalse(state("PLC_2").isLoaded());
			Outcome<ReplacementReport> done = replace(rack.target());
			assertEquals(Optional.empty(), done.problems().stream()
					.filter(each -> each.isError() && each.place().object().equals("PLC_2")).findFirst());
			assertTrue(done.get().done(), "who is still to be told is kept by the revocation");
			assertTrue(plant.isRevokedOnDisk(old));
			assertEquals(1, plant.project.device("PLC_2").orElseThrow().getRetiredHardware().size());
		}
		plant.project.change(
				() -> plant.project.device("PLC_2").orElseThrow().setReplacement(begun(old, plant.server("PLC_2"))));
		RevokedPlant.good(new RenameDevice().run(plant.project, "PLC_2", "PLC_9"));
		plant.project.save();
		assertEquals(List.of(old), state("PLC_9").getReplaced());
		assertEquals(1, plant.project.device("PLC_9").orElseThrow().getRetiredHardware().size());
		Device copy = new CopyDevice().run(plant.project, "PLC_9", "PLC_8").get();
		assertNull(copy.getReplacement());
		assertEquals(List.of(), copy.getRetiredHardware());
	}

	private static DeviceReplacement begun(CertificateNumber replaced, CertificateNumber successor) {
		DeviceReplacement replacement = ModelFactory.eINSTANCE.createDeviceReplacement();
		replacement.getReplaced().add(replaced);
		replacement.getSuccessors().add(successor);
		return replacement;
	}

	@Test
	void howFarItIsStandsUnderTheSealOfTheDevice() throws Exception {
		try (Rack rack = new Rack()) {
			replace(rack.wrongCode());
		}
		Path file = plant.project.folder().resolve("devices/PLC_2.device");
		String sealed = Files.readString(file);
		assertTrue(sealed.contains("<replacement"), sealed);
		Files.writeString(file, sealed.replace("<replacement", "<replacement loaded=\"true\""));
		try (Project forged = ProjectBuilder.login(plant.project.folder())) {
			assertEquals(List.of("device PLC_2"),
					forged.integrity().changes().stream().map(each -> each.item()).toList());
		}
	}

	private void withoutKeys(CertificateNumber... numbers) {
		plant.project.change(() -> plant.project.plant().getCertificates().stream()
				.filter(each -> List.of(numbers).contains(each.getNumber()))
				.forEach(each -> each.setPrivateKey(false)));
	}

	@Test
	void aCertificateOfACaOutsideStaysAndIsNamed() throws Exception {
		CertificateNumber foreign = foreign(old);
		try (HttpEmulatorPanel panel = plant.panel()) {
			panel.reset("PLC_2");
		}
		Outcome<ReplacementReport> done = replace(EmulatorTarget.own());
		assertEquals(Optional.empty(), done.firstError());
		assertTrue(done.get().done());
		assertEquals(List.of(ReplacementProblem.FOREIGN_CERTIFICATE),
				done.problems().stream().map(Problem::code).filter(ReplacementProblem.class::isInstance).toList());
		assertEquals(foreign, plant.server("PLC_2"));
		assertEquals(List.of("PLC_2 loaded"), loaded(done));
	}

	@Test
	void theOldHardwareIsNotTakenForTheNewByACertificateThatStays() throws Exception {
		foreign(old);
		RevokedPlant.good(new SetDevice(RevokedPlant.TOOLS).run(plant.project, "PLC_2",
				List.of("webserver.enabled=true", "webserver.port=" + FreePorts.on("127.0.0.46")), () -> null, true));
		RevokedPlant.good(new Download(RevokedPlant.TOOLS, plant.emulators).run(plant.project, List.of("PLC_2"),
				EmulatorTarget.own(), true, new NullProgressMonitor()));
		try (Rack rack = new Rack()) {
			assertEquals(DeviceProblem.CODE_WRONG, replace(rack.wrongCode()).firstError().orElseThrow().code());
		}
		assertEquals(1, state("PLC_2").getSuccessors().size(), "that of the web server");
		assertEquals(ReplacementProblem.IN_USE, replace(EmulatorTarget.own()).firstError().orElseThrow().code());
		assertFalse(state("PLC_2").isLoaded());
	}

	/** A certificate of a CA outside for the names of another one, which the server presents instead of it. */
	private CertificateNumber foreign(CertificateNumber like) throws Exception {
		X509Certificate own = plant.project.certificates().certificate(like);
		Instant begin = own.getNotBefore().toInstant();
		Credential ca = CredentialBuilder.of("Acme Root", Usage.CA).key(KeyAlgorithm.RSA_2048)
				.valid(begin, begin.plus(Duration.ofDays(3650))).selfSigned();
		Credential made = CredentialBuilder.of("PLC_2", Usage.OPCUA).names(Certificates.names(own))
				.key(KeyAlgorithm.RSA_2048).valid(begin, begin.plus(Duration.ofDays(365))).issuedBy(ca);
		plant.project.certificates().add(new NewCertificate(ca.certificate(), Optional.empty(),
				CertificateStore.TRUSTED, CertificateUsage.CA, "", CertificateNumber.NONE));
		CertificateNumber number = plant.project.certificates()
				.add(new NewCertificate(made.certificate(), Optional.of(made.key()), CertificateStore.DEVICE,
						CertificateUsage.OPCUA, "PLC_2", CertificateNumber.NONE))
				.getNumber();
		plant.project.change(
				() -> RoleAssignment.add(plant.project.device("PLC_2").orElseThrow(), CertificateRole.OPCUA, number));
		plant.project.save();
		return number;
	}

	@Test
	void oneWhoseKeyIsInTheOldHardwareAloneIsRefusedBeforeAnythingIsMade() throws Exception {
		withoutKeys(CertificateNumber.of(2), old);
		assertEquals(ReplacementProblem.KEY_ELSEWHERE, replace(EmulatorTarget.own()).firstError().orElseThrow().code());
		assertEquals(old, plant.server("PLC_2"));
		assertNull(plant.project.device("PLC_2").orElseThrow().getReplacement());
	}

	/** New hardware, in an emulator of its own. */
	private final class Rack implements AutoCloseable {

		private final EmulatorRegistry registry = new EmulatorRegistry(folder.resolve("rack-registry"));
		private final Emulator rack;

		Rack() throws Exception {
			List<String> shown = new ArrayList<>();
			Path state = Files.createTempDirectory(folder, "rack");
			rack = new EmulatorProvider(registry).start(new EmulatorOptions(
					new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), state, List.of("PLC_2"), shown::add));
		}

		EmulatorTarget target() {
			return new EmulatorTarget(Optional.of(rack.url()), Map.of());
		}

		EmulatorTarget wrongCode() {
			return new EmulatorTarget(Optional.of(rack.url()), Map.of("PLC_2", "AAAA-AAAA-AAAA-AAAA".toCharArray()));
		}

		EmulatorTarget targetWithCode() throws Exception {
			try (HttpEmulatorPanel panel = new HttpEmulatorPanel(registry.list().get(0))) {
				return new EmulatorTarget(Optional.of(rack.url()),
						Map.of("PLC_2", panel.devices().get(0).pairingCode().toCharArray()));
			}
		}

		@Override
		public void close() {
			rack.close();
		}
	}
}
