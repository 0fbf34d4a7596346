// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Tag;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.emulator.InProcessEmulator;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.plant.PlantBuilder;

/**
 * Two checkouts of one project load one device: what the other one changed is told, stops a download, and is taken over
 * or overwritten item by item. A clone in which somebody logs in recognises the device, another one needs its code.
 */
class ReconcileTest {

	private static final String ADDRESS = "127.0.0.44";

	@TempDir
	private Path folder;
	private final Tools tools = Tools.standard();
	private InProcessEmulator starter;
	private EmulatorAccess emulators;
	private EmulatorTarget target;
	private Project ours;
	private Project theirs;

	@BeforeEach
	void aDeviceLoadedFromOneOfTwoCheckouts() throws Exception {
		EmulatorRegistry registry = new EmulatorRegistry(folder.resolve("registry"));
		starter = new InProcessEmulator(() -> new EmulatorProvider(registry));
		emulators = new EmulatorAccess(registry, starter);
		ours = PlantBuilder.in(folder.resolve("ours"), tools).device("PLC_1", ADDRESS).protect().open();
		set(ours, "security.global=true", "opcua.enabled=true", "opcua.licence=small",
				"opcua.port=" + FreePorts.on(ADDRESS));
		addTag(ours, "Level");
		ours.save();
		good(download(ours));
		target = new EmulatorTarget(Optional.of(emulators.own(ours).orElseThrow().url()), Map.of());
		theirs = clone("theirs");
	}

	@AfterEach
	void stop() {
		starter.close();
		ours.close();
		theirs.close();
	}

	@Test
	void whatAnotherCheckoutLoadedIsToldAndStopsADownload() throws Exception {
		set(theirs, "opcua.policies=Basic256Sha256/SignAndEncrypt", "opcua.users=+eve");
		addTag(theirs, "Flow");
		addTrustedClient(theirs);
		good(download(theirs));

		List<String> changes = List.of("OPC UA user eve (added)", "tag Flow (added)", "trusted client Scada (added)");
		DownloadedDevice planned = good(plan(ours)).get(0);
		assertEquals(4, planned.changedInDevice().size(), planned.changedInDevice()::toString);
		assertTrue(planned.changedInDevice().containsAll(changes), planned.changedInDevice()::toString);
		assertEquals("anna", planned.foreign().by().orElseThrow().who());

		set(ours, "webserver.enabled=true");
		Outcome<List<DownloadedDevice>> stopped = download(ours);
		Problem refusal = stopped.firstError().orElseThrow();
		assertEquals(OperationProblem.CHANGED_BY_OTHERS, refusal.code());
		assertEquals(1, refusal.code().category().exitCode());
		changes.forEach(change -> assertTrue(refusal.message().contains(change), refusal::message));
		assertEquals(List.of("PLC_1 failed"), lines(stopped));

		good(download(ours, new DownloadPermissions(true, true)));
		assertEquals(List.of(), good(plan(ours)).get(0).changedInDevice());
		assertFalse(good(plan(theirs)).get(0).changedInDevice().isEmpty());
	}

	@Test
	void aRecordOfDownloadsThatIsDamagedIsNamedAndCanBeDeleted() throws Exception {
		set(ours, "webserver.enabled=true");
		Path record;
		try (Stream<Path> records = Files.list(ours.folder().resolve(".sealbench/downloads"))) {
			record = records.filter(each -> each.toString().endsWith(".json")).findFirst().orElseThrow();
		}
		Files.writeString(record, "damaged");
		Problem refusal = plan(ours).firstError().orElseThrow();
		assertEquals(OperationProblem.HISTORY_DAMAGED, refusal.code());
		assertEquals(record.toString(), refusal.place().object());
		Files.delete(record);
		assertEquals(DownloadedDevice.State.CHANGED, good(plan(ours)).get(0).state());
	}

	@Test
	void itemsAreTakenOverOneByOneAndStayOurs() throws Exception {
		set(theirs, "opcua.policies=Basic256Sha256/SignAndEncrypt", "opcua.users=+eve");
		addTag(theirs, "Flow");
		theirs.change(() -> device(theirs).getTags().remove(0));
		addTrustedClient(theirs);
		good(download(theirs));

		take(Set.of("opcua.policies", "tag:Flow"));
		assertEquals(List.of("Basic256Sha256/SignAndEncrypt"), device(ours).getOpcUaServer().getSecureChannel()
				.getOffers().stream().map(each -> each.getLiteral()).toList());
		assertEquals(List.of("OPC UA user eve (added)", "tag Level (removed)", "trusted client Scada (added)"),
				good(plan(ours)).get(0).changedInDevice());
		take(Set.of());
		assertEquals(DownloadedDevice.State.UNCHANGED, good(plan(ours)).get(0).state());
		assertEquals(List.of(), ours.integrity().changes());
		assertEquals(OperationProblem.NO_DIFFERENCE, takeOver(Set.of("tag:Flow")).firstError().orElseThrow().code());

		// Taken over is ours: what we change next is no change of others.
		set(ours, "opcua.policies=Basic256Sha256/Sign", "opcua.users=-eve");
		assertEquals(List.of("PLC_1 loaded, RUN, certificate 3"), lines(download(ours)));
	}

	@Test
	void whatCannotBeTakenOverTakesNothing() throws Exception {
		set(theirs, "webserver.session-minutes=20");
		theirs.change(() -> device(theirs).getOpcUaServer().setCertificate(CertificateNumber.NONE));
		theirs.save();
		good(download(theirs));
		Outcome<TakeOver.Taken> refused = takeOver(Set.of());
		assertEquals(OperationProblem.ITEM_NOT_TAKEN, refused.firstError().orElseThrow().code());
		assertEquals(10, device(ours).getWebServer().getSessionMinutes());
		assertEquals(OperationProblem.ITEM_UNKNOWN, takeOver(Set.of("tag:Nothing")).firstError().orElseThrow().code());
		take(Set.of("webserver.session-minutes"));
		assertEquals(20, device(ours).getWebServer().getSessionMinutes());
	}

	@Test
	void aDownloadFromACommitOfOurHistoryIsKnown() throws Exception {
		git(folder.resolve("theirs"), "init", "-q");
		set(theirs, "webserver.session-minutes=20");
		good(new Compile(tools).run(theirs, List.of(), new NullProgressMonitor()));
		commit(folder.resolve("theirs"));
		good(download(theirs));
		Path checkout = folder.resolve("checkout");
		git(folder, "clone", "-q", folder.resolve("theirs").toString(), checkout.toString());
		try (Project later = ProjectBuilder.login(checkout)) {
			set(later, "webserver.session-minutes=30");
			assertEquals(List.of(), good(plan(later)).get(0).changedInDevice());
			assertEquals(DownloadedDevice.Result.LOADED, good(download(later)).get(0).result());
		}
	}

	@Test
	void aCloneWithoutALoginNeedsACodeThatTheDeviceShowsOnRequestAndOnce() throws Exception {
		Path stranger = folder.resolve("stranger");
		try (Project other = PlantBuilder.in(stranger, tools).device("PLC_1", ADDRESS).open();
				HttpEmulatorPanel panel = new HttpEmulatorPanel(emulators.own(ours).orElseThrow())) {
			assertEquals(DeviceProblem.OTHER_PROJECT, download(other).firstError().orElseThrow().code());
			String code = panel.requestPairing("PLC_1");
			assertEquals(code, panel.devices().get(0).pairingCode());
			EmulatorTarget withCode = new EmulatorTarget(target.url(), Map.of("", code.toCharArray()));
			Outcome<List<DownloadedDevice>> joined = new Download(tools, emulators).run(other, List.of(), withCode,
					new DownloadPermissions(true, true), new NullProgressMonitor());
			assertEquals(DownloadedDevice.Result.LOADED, good(joined).get(0).result());
			assertEquals(null, panel.devices().get(0).pairingCode());
			assertFalse(good(plan(ours)).get(0).changedInDevice().isEmpty(), "the first station still belongs to it");
			Files.delete(stranger.resolve(".private/link.pem"));
			try (Project third = Project.open(stranger)) {
				Outcome<List<DownloadedDevice>> again = new Download(tools, emulators).run(third, List.of(), withCode,
						new DownloadPermissions(true, true), new NullProgressMonitor());
				assertEquals(DeviceProblem.OTHER_PROJECT, again.firstError().orElseThrow().code());
			}
		}
	}

	/**
	 * As a download does: what this station remembers of one device says nothing against another one of the project.
	 */
	@Test
	void aPlanKnowsADeviceOfTheProjectThoughTheCloneHasLoadedOneElsewhere() throws Exception {
		int port = device(theirs).getOpcUaServer().getPort();
		set(theirs, "opcua.port=" + FreePorts.on(ADDRESS));
		good(new Download(tools, emulators).run(theirs, List.of(), EmulatorTarget.own(), DownloadPermissions.stop(true),
				new NullProgressMonitor()));
		assertEquals(DownloadedDevice.State.CHANGED, good(plan(theirs)).get(0).state());
		set(theirs, "opcua.port=" + port);
		assertEquals(DownloadedDevice.State.UNCHANGED, good(plan(theirs)).get(0).state());
		assertEquals(DownloadedDevice.Result.UNCHANGED, good(download(theirs)).get(0).result());
	}

	@Test
	void aPlanIsRightWhileTheEmulatorIsOff() throws Exception {
		starter.close();
		assertTrue(emulators.own(ours).isEmpty());
		assertEquals(DownloadedDevice.State.UNCHANGED, good(new PlanDownload(tools, emulators).run(ours, List.of(),
				EmulatorTarget.own(), new NullProgressMonitor())).get(0).state());
		starter.close();
		ours.access().logout();
		Outcome<List<DownloadedDevice>> plan = new PlanDownload(tools, emulators).run(ours, List.of(),
				EmulatorTarget.own(), new NullProgressMonitor());
		assertTrue(plan.problems().stream().anyMatch(each -> each.code() == OperationProblem.STATE_UNKNOWN));
		DownloadedDevice unknown = good(plan).get(0);
		assertEquals(DownloadedDevice.State.UNKNOWN, unknown.state());
		assertTrue(emulators.own(ours).isEmpty(), "without a login nobody can ask the devices");
	}

	private void take(Set<String> keys) throws Exception {
		TakeOver.Taken taken = good(takeOver(keys));
		ours.save();
		taken.done().run();
	}

	private Outcome<TakeOver.Taken> takeOver(Set<String> keys) {
		return new TakeOver(tools, emulators).run(ours, "PLC_1", keys, target, new NullProgressMonitor());
	}

	private Outcome<List<DownloadedDevice>> plan(Project project) {
		return new PlanDownload(tools, emulators).run(project, List.of(), target, new NullProgressMonitor());
	}

	private Outcome<List<DownloadedDevice>> download(Project project) {
		return download(project, DownloadPermissions.stop(true));
	}

	private Outcome<List<DownloadedDevice>> download(Project project, DownloadPermissions allowed) {
		return new Download(tools, emulators).run(project, List.of(), target == null ? EmulatorTarget.own() : target,
				allowed, new NullProgressMonitor());
	}

	/** A clone as git makes it: without what is not for git. */
	private Project clone(String name) throws Exception {
		Path from = folder.resolve("ours");
		Path to = folder.resolve(name);
		List<Path> all;
		try (Stream<Path> files = Files.walk(from)) {
			all = files.filter(each -> !from.relativize(each).startsWith(".sealbench")
					&& !from.relativize(each).startsWith(".private")).toList();
		}
		for (Path each : all) {
			Files.copy(each, to.resolve(from.relativize(each).toString()));
		}
		return ProjectBuilder.login(to);
	}

	private void set(Project project, String... settings) {
		good(new SetDevice(tools).run(project, "PLC_1", List.of(settings), ProjectBuilder.PASSWORD::toCharArray, true));
	}

	private static void addTag(Project project, String name) {
		project.change(() -> {
			Tag tag = ModelFactory.eINSTANCE.createTag();
			tag.setName(name);
			device(project).getTags().add(tag);
		});
	}

	private static void addTrustedClient(Project project) throws Exception {
		CertificateNumber number = project.certificates()
				.add(new NewCertificate(TestCredentials.selfSigned("Scada", Usage.OPCUA_CLIENT).certificate(),
						Optional.empty(), CertificateStore.TRUSTED, CertificateUsage.CLIENT, "",
						CertificateNumber.NONE))
				.getNumber();
		project.change(() -> device(project).getOpcUaServer().getSecureChannel().getTrustedClients().add(number));
	}

	private static Device device(Project project) {
		return project.device("PLC_1").orElseThrow();
	}

	private static void commit(Path folder) throws Exception {
		git(folder, "add", "-A");
		git(folder, "-c", "user.name=Anna", "-c", "user.email=anna@example.org", "commit", "-qm", "state");
	}

	private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
		command.addAll(List.of(arguments));
		assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
	}

	private static List<String> lines(Outcome<List<DownloadedDevice>> outcome) {
		return outcome.get().stream().map(DownloadedDevice::line).toList();
	}

	private static <T> T good(Outcome<T> outcome) {
		assertTrue(outcome.isGood(), () -> outcome.problems().toString());
		return outcome.get();
	}
}
