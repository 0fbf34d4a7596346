// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Category;
import org.sealbench.common.Outcome;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.device.ImageArchive;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.download.CompiledDevice.State;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.plant.PlantBuilder;

class CompileTest {

	@TempDir
	private Path folder;
	private final Tools tools = Tools.standard();
	private Project project;
	private Device first;
	private Device second;

	@BeforeEach
	void projectWithTwoDevices() throws Exception {
		project = PlantBuilder.in(folder, tools).keys(KeyAlgorithm.P_256).open();
		first = add("PLC_1", "127.0.0.11");
		second = add("PLC_2", "127.0.0.12");
		project.save();
	}

	@Test
	void makesCertificatesSavesAndGivesImages() throws Exception {
		Outcome<List<CompiledDevice>> outcome = compile();
		assertTrue(outcome.isGood(), () -> outcome.problems().toString());
		assertEquals(List.of(State.COMPILED, State.COMPILED), states(outcome));
		assertTrue(outcome.get().get(0).image().orElseThrow().parts().containsKey("keys/web.pem"));
		assertFalse(project.isDirty());
		Project reopened = Project.open(folder);
		assertEquals("PLC_2/Webserver-4",
				Certificates.commonName(reopened.certificates().certificate(CertificateNumber.of(4))));
		assertEquals(CertificateNumber.of(4), reopened.device("PLC_2").orElseThrow().getWebServer().getCertificate());
	}

	@Test
	void aSecondCompileGivesTheSameBytesAndChangesNoFile() throws Exception {
		byte[] image = new ImageArchive().write(compile().get().get(0).image().orElseThrow());
		Map<String, String> before = files();
		Outcome<List<CompiledDevice>> again = compile();
		assertEquals(List.of(State.UNCHANGED, State.UNCHANGED), states(again));
		assertEquals(new String(image, "ISO-8859-1"),
				new String(new ImageArchive().write(again.get().get(0).image().orElseThrow()), "ISO-8859-1"));
		assertEquals(before, files());
	}

	@Test
	void aDeviceWithErrorsDoesNotKeepTheOthersBack() {
		first.getWebServer().setHttpsPort(0);
		Outcome<List<CompiledDevice>> outcome = compile();
		assertEquals(List.of(State.FAILED, State.COMPILED), states(outcome));
		assertEquals(CompilerProblem.PORT_RANGE, outcome.firstError().orElseThrow().code());
		assertEquals(CertificateNumber.NONE, first.getWebServer().getCertificate());
		assertEquals(CertificateNumber.of(3), second.getWebServer().getCertificate());
	}

	@Test
	void compilesNamedDevicesOnly() {
		assertEquals(List.of("PLC_2"), compile("PLC_2").get().stream().map(CompiledDevice::name).toList());
		assertEquals(CertificateNumber.NONE, first.getWebServer().getCertificate());
	}

	@Test
	void anUnknownNameIsWrongUsage() {
		Outcome<List<CompiledDevice>> outcome = compile("PLC_9");
		assertTrue(outcome.result().isEmpty());
		assertEquals(Category.USAGE, outcome.firstError().orElseThrow().code().category());
	}

	@Test
	void cancelledItLeavesEveryFileAsItWas() throws Exception {
		Map<String, String> before = files();
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Outcome<List<CompiledDevice>> outcome = new Compile(tools).run(project, List.of(), cancelled);
		assertEquals(OperationProblem.CANCELLED, outcome.firstError().orElseThrow().code());
		assertEquals(before, files());
		assertFalse(project.isDirty());
	}

	@Test
	void aProtectedProjectNeedsALoginOnlyForNewCertificates() throws Exception {
		PlantBuilder.of(project, tools).protect();
		first.setGlobalSecurity(true);
		project.save();
		project.close();
		Outcome<List<CompiledDevice>> refused = compile();
		assertEquals(ProjectProblem.NOT_LOGGED_IN, refused.firstError().orElseThrow().code());
		ProjectBuilder.login(project);
		assertTrue(compile().isGood());
		assertEquals(CertificateNumber.of(2),
				project.certificates().entry(first.getWebServer().getCertificate()).getIssuer());
		project.close();
		Outcome<List<CompiledDevice>> withoutLogin = compile();
		assertEquals(List.of(State.UNCHANGED, State.UNCHANGED), states(withoutLogin));
		assertFalse(withoutLogin.get().get(0).image().orElseThrow().parts().containsKey("keys/web.pem"));
	}

	@Test
	void aReplacedCertificateIsToldOnce() {
		compile();
		first.getInterfaces().get(0).setAddress("127.0.0.21");
		assertEquals(List.of(CompilerProblem.CERTIFICATE_STALE),
				new Compile(tools).check(project).stream().map(each -> each.code()).toList());
		Outcome<List<CompiledDevice>> outcome = compile();
		assertEquals(List.of(CompilerProblem.CERTIFICATE_REPLACED),
				outcome.problems().stream().map(each -> each.code()).toList());
		assertEquals(List.of(State.COMPILED, State.UNCHANGED), states(outcome));
		assertTrue(new Compile(tools).check(project).isEmpty());
	}

	@Test
	void checkingMakesNothing() throws Exception {
		first.getInterfaces().clear();
		Map<String, String> before = files();
		assertEquals(List.of(CompilerProblem.NO_INTERFACE),
				new Compile(tools).check(project).stream().map(each -> each.code()).toList());
		assertEquals(before, files());
		assertEquals(CertificateNumber.of(2), project.plant().getLastCertificateNumber());
	}

	private Device add(String name, String address) {
		Device device = new AddDevice().run(project, new DeviceRequest(name, List.of(address), List.of(), "")).get();
		device.getWebServer().setEnabled(true);
		return device;
	}

	private Outcome<List<CompiledDevice>> compile(String... names) {
		return new Compile(tools).run(project, List.of(names), new NullProgressMonitor());
	}

	private static List<State> states(Outcome<List<CompiledDevice>> outcome) {
		return outcome.get().stream().map(CompiledDevice::state).toList();
	}

	/** Every file of the project but caches, as text. */
	private Map<String, String> files() throws Exception {
		Map<String, String> files = new TreeMap<>();
		try (var walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).filter(each -> !each.toString().contains(".sealbench/"))
					.toList()) {
				files.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return files;
	}
}
