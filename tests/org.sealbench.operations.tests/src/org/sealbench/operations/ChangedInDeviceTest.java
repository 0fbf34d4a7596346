// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
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
import org.sealbench.device.plan.ThreeWayComparison.Where;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.OpcUaServer;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.PlanDownload;
import org.sealbench.operations.download.UploadDevice;
import org.sealbench.operations.download.UploadedDevice;
import org.sealbench.operations.download.UploadedDevice.Difference;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.emulator.InProcessEmulator;
import org.sealbench.operations.push.KeyChoice;
import org.sealbench.operations.push.PushCertificates;
import org.sealbench.operations.push.PushRequest;
import org.sealbench.operations.push.PushResult;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.plant.PlantBuilder;

/**
 * A device that somebody changed past the station, by certificate push, is told from one that the project is ahead of.
 */
class ChangedInDeviceTest {

	private static final String ADDRESS = "127.0.0.43";
	private static final String PASSWORD = ProjectBuilder.PASSWORD;

	@TempDir
	private Path folder;
	private final Tools tools = Tools.standard();
	private InProcessEmulator starter;
	private EmulatorAccess emulators;
	private Project project;

	@BeforeEach
	void aDeviceWithASecurityAdministrator() throws Exception {
		EmulatorRegistry registry = new EmulatorRegistry(folder.resolve("registry"));
		starter = new InProcessEmulator(() -> new EmulatorProvider(registry));
		emulators = new EmulatorAccess(registry, starter);
		project = PlantBuilder.in(folder.resolve("plant"), tools).device("PLC_1", ADDRESS).protect().open();
		set("security.global=true", "opcua.enabled=true", "opcua.licence=small", "opcua.port=" + FreePorts.on(ADDRESS),
				"opcua.guest=false", "opcua.password-login=true", "opcua.policies=Basic256Sha256/SignAndEncrypt",
				"opcua.administrators=+officer");
	}

	@AfterEach
	void stop() {
		starter.close();
		project.close();
	}

	@Test
	void whatWasPushedIsToldByPlanUploadAndDownloadUntilADownloadReplacesIt() throws Exception {
		assertEquals(List.of(DeviceProblem.NO_EMULATOR), codes(upload(Optional.empty())));
		good(download());
		assertEquals(List.of(), good(upload(Optional.empty())).differences());

		set("webserver.https-only=false");
		DownloadedDevice ahead = good(plan()).get(0);
		assertEquals(List.of("web server ports"), ahead.changes());
		assertEquals(List.of(), ahead.changedInDevice());
		assertEquals(List.of("settings project"), words(good(upload(Optional.empty()))));

		CertificateNumber pushed = pushAsAnotherCheckout();
		Outcome<List<DownloadedDevice>> planned = plan();
		assertEquals(List.of("OPC UA server certificate"), planned.get().get(0).changedInDevice());
		assertEquals(List.of(OperationProblem.CHANGED_IN_DEVICE), codes(planned));
		assertTrue(planned.isGood());
		UploadedDevice back = good(upload(Optional.empty()));
		assertEquals(List.of("OPC UA server certificate device", "settings project"), words(back));
		Difference certificate = back.differences().get(0);
		String fingerprint = Certificates.sha256(project.certificates().certificate(pushed)).substring(0, 16);
		assertTrue(certificate.device().endsWith(fingerprint), certificate::toString);
		assertFalse(certificate.project().endsWith(fingerprint), certificate::toString);

		Outcome<List<DownloadedDevice>> stopped = download();
		assertEquals(List.of("OPC UA server certificate"), stopped.get().get(0).changedInDevice());
		assertEquals(List.of(OperationProblem.CHANGED_BY_OTHERS), codes(stopped));
		assertEquals(1, stopped.firstError().orElseThrow().code().category().exitCode());
		good(new Download(tools, emulators).run(project, List.of(), EmulatorTarget.own(),
				new DownloadPermissions(true, true), new NullProgressMonitor()));
		assertEquals(List.of(), good(plan()).get(0).changedInDevice());
		assertEquals(List.of(), good(upload(Optional.empty())).differences());
	}

	@Test
	void whatADeviceHoldsIsWrittenWithoutItsKeysIntoAnEmptyFolderOnly() throws Exception {
		good(download());
		Path into = folder.resolve("read back");
		UploadedDevice back = good(upload(Optional.of(into)));
		List<String> files;
		try (Stream<Path> all = Files.walk(into)) {
			files = all.filter(Files::isRegularFile).map(each -> into.relativize(each).toString()).sorted().toList();
		}
		assertEquals(back.written(), files.size());
		assertTrue(files.containsAll(List.of("certificates/opcua.pem", "device.json")), files::toString);
		assertTrue(files.stream().noneMatch(each -> each.startsWith("keys")), files::toString);
		assertEquals("rw-------",
				PosixFilePermissions.toString(Files.getPosixFilePermissions(into.resolve("device.json"))));
		assertEquals(List.of(OperationProblem.FOLDER_TAKEN), codes(upload(Optional.of(into))));
	}

	private Outcome<UploadedDevice> upload(Optional<Path> into) {
		return new UploadDevice(tools, emulators).run(project, "PLC_1", EmulatorTarget.own(), into,
				new NullProgressMonitor());
	}

	private Outcome<List<DownloadedDevice>> plan() {
		return new PlanDownload(tools, emulators).run(project, List.of(), EmulatorTarget.own(),
				new NullProgressMonitor());
	}

	private Outcome<List<DownloadedDevice>> download() {
		return new Download(tools, emulators).run(project, List.of(), EmulatorTarget.own(), true,
				new NullProgressMonitor());
	}

	/** This project does not use what was pushed, as if another one had done it. */
	private CertificateNumber pushAsAnotherCheckout() throws Exception {
		OpcUaServer server = project.device("PLC_1").orElseThrow().getOpcUaServer();
		CertificateNumber own = server.getCertificate();
		CertificateNumber pushed = good(push()).certificate();
		project.change(() -> server.setCertificate(own));
		project.save();
		return pushed;
	}

	private Outcome<PushResult> push() {
		return new PushCertificates(tools).push(project,
				new PushRequest("PLC_1", Optional.empty(), Optional.of("officer"), PASSWORD.toCharArray(), List.of(),
						Optional.empty(), CertificateNumber.NONE, KeyChoice.KEEP, true, true, List.of(), false,
						List.of(), List.of()),
				new NullProgressMonitor());
	}

	private void set(String... settings) {
		good(new SetDevice(tools).run(project, "PLC_1", List.of(settings), PASSWORD::toCharArray, true));
	}

	private static List<String> words(UploadedDevice device) {
		return device.differences().stream()
				.map(each -> each.what() + " " + (each.changedIn() == Where.DEVICE ? "device" : "project")).toList();
	}

	private static <T> T good(Outcome<T> outcome) {
		assertTrue(outcome.isGood(), () -> outcome.problems().toString());
		return outcome.get();
	}

	private static List<Object> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code)
				.filter(code -> code instanceof OperationProblem || code instanceof DeviceProblem)
				.map(Object.class::cast).toList();
	}
}
