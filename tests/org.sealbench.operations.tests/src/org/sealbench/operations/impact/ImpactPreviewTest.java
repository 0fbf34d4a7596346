// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

class ImpactPreviewTest {

	@TempDir
	private Path folder;
	private final Tools tools = Tools.standard();
	private Project project;
	private Device device;

	@BeforeEach
	void compiledProjectWithADevice() {
		project = PlantBuilder.in(folder, tools)
				.device(new DeviceRequest("PLC_1", List.of("127.0.0.11"), List.of("plc-1.localhost"), ""),
						"webserver.enabled=true")
				.open();
		device = project.device("PLC_1").orElseThrow();
		assertTrue(new Compile(tools).run(project, List.of(), new NullProgressMonitor()).isGood());
	}

	@Test
	void anotherAddressBreaksAddressCertificateAndWhoTrustsTheSelfSignedOne() {
		List<Impact> found = impact("address=127.0.0.12");
		assertEquals(List.of("address", "certificate", "client", "name"), found.stream().map(Impact::what).toList());
		assertEquals("https://127.0.0.11:8443", found.get(0).subject());
		assertTrue(found.get(1).line().contains("PLC_1/Webserver-")
				&& found.get(1).line().contains("does not name 127.0.0.12"), found.toString());
		assertEquals("browsers", found.get(2).subject());
		assertEquals("name plc-1.localhost: it stands for 127.0.0.11 in the name service. Have it stand for 127.0.0.12 "
				+ "there.", found.get(3).line());
		assertEquals("127.0.0.11", device.getInterfaces().get(0).getAddress());
	}

	@Test
	void oneMoreNameNeedsANewCertificateButNoAddressGoes() {
		List<Impact> found = impact("dns=plc-1.localhost,filler.localhost");
		assertEquals(List.of("certificate", "client"), found.stream().map(Impact::what).toList());
	}

	@Test
	void whatAnEarlierChangeBrokeIsNotToldAgain() throws Exception {
		assertTrue(
				new SetDevice(tools).run(project, "PLC_1", List.of("dns=other.localhost"), () -> null, true).isGood());
		project.save();
		assertEquals(List.of(), impact("dns=other.localhost"));
		assertEquals(List.of(), new ImpactPreview(tools).run(project, "PLC_1", List.of()).get());
		assertEquals(List.of("address", "address"), impact("webserver.port=8444").stream().map(Impact::what).toList());
	}

	@Test
	void aNameLessBreaksTheNameOnly() {
		List<Impact> found = impact("dns=");
		assertEquals(List.of("https://plc-1.localhost:8443"), found.stream().map(Impact::subject).toList());
	}

	@Test
	void whatIsChangedButNotSavedIsHeldAgainstTheFile() throws Exception {
		assertEquals(List.of(), new ImpactPreview(tools).unsaved(project, device).get());
		device.getInterfaces().get(0).setAddress("127.0.0.12");
		assertEquals(List.of("address", "certificate", "client", "name"),
				new ImpactPreview(tools).unsaved(project, device).get().stream().map(Impact::what).toList());
		project.save();
		assertEquals(List.of(), new ImpactPreview(tools).unsaved(project, device).get());
	}

	@Test
	void anotherPortBreaksEveryUrl() {
		assertEquals(List.of("https://127.0.0.11:8443", "https://plc-1.localhost:8443"),
				impact("webserver.port=9443").stream().map(Impact::subject).toList());
	}

	@Test
	void plainHttpHasUrlsOfItsOwn() {
		assertEquals(List.of(), impact("webserver.http-port=9080"), "it is not served");
		assertTrue(new SetDevice(tools).run(project, "PLC_1", List.of("webserver.https-only=false"), () -> null, true)
				.isGood());
		assertEquals(List.of("http://127.0.0.11:8080", "http://plc-1.localhost:8080"),
				impact("webserver.http-port=9080").stream().map(Impact::subject).toList());
	}

	@Test
	void theSameAddressBreaksNothing() {
		assertEquals(List.of(), impact("address=127.0.0.11"));
	}

	@Test
	void whatIsNoAddressIsRefused() {
		ImpactPreview preview = new ImpactPreview(tools);
		assertEquals(ImpactProblem.NO_ADDRESS_SETTING, code(preview.run(project, "PLC_1", List.of("comment=x"))));
		assertEquals(OperationProblem.ADDRESS_INVALID, code(preview.run(project, "PLC_1", List.of("address=here"))));
		assertEquals(OperationProblem.NO_SUCH_DEVICE,
				code(preview.run(project, "PLC_9", List.of("address=127.0.0.12"))));
	}

	private List<Impact> impact(String setting) {
		Outcome<List<Impact>> outcome = new ImpactPreview(tools).run(project, "PLC_1", List.of(setting));
		assertTrue(outcome.isGood(), outcome.problems().toString());
		return outcome.get();
	}

	private static Object code(Outcome<List<Impact>> outcome) {
		return outcome.firstError().orElseThrow().code();
	}
}
