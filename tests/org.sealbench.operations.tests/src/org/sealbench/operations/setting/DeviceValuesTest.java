// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/** What {@code device show} says, in its order. */
class DeviceValuesTest {

	@Test
	void saysEverythingInTheOrderOfTheAreas(@TempDir Path folder) {
		Project project = PlantBuilder.in(folder.resolve("plant")).open();
		Device device = new AddDevice()
				.run(project, new DeviceRequest("PLC_1", List.of("127.0.1.1"), List.of("plc-1.localhost"), "")).get();
		new SetDevice(Tools.standard())
				.run(project, "PLC_1",
						List.of("comment=north", "clock=keep", "webserver.users=+anna",
								"opcua.policies=None,Basic256Sha256/Sign"),
						() -> "a password".toCharArray(), true)
				.get();
		Map<String, String> values = DeviceValues.of(device);
		List<String> order = List.of("name", "type", "comment", "interface X1", "security.global", "mode", "clock",
				"webserver.enabled", "webserver.https-only", "webserver.port", "webserver.http-port", "webserver.urls",
				"webserver.certificate", "webserver.users", "opcua.licence", "opcua.enabled", "opcua.port",
				"opcua.urls", "opcua.certificate", "opcua.policies", "opcua.auto-accept", "opcua.trusted-clients",
				"opcua.guest", "opcua.password-login", "opcua.project-users", "opcua.users", "tags", "methods");
		assertEquals(order, values.keySet().stream().filter(order::contains).toList());
		assertEquals("Sealbench Emulated PLC, firmware 1.0", values.get("type"));
		assertEquals("127.0.1.1/24 plc-1.localhost", values.get("interface X1"));
		assertEquals("keep", values.get("clock"));
		assertEquals("anna", values.get("webserver.users"));
		assertEquals("None,Basic256Sha256/Sign", values.get("opcua.policies"));
		assertEquals("made by the next compile", values.get("opcua.certificate"));
	}

	@Test
	void leavesOutAServerThatThereIsNot() {
		Map<String, String> values = DeviceValues.of(ModelFactory.eINSTANCE.createDevice());
		assertTrue(values.keySet().stream().noneMatch(each -> each.startsWith("webserver.")), values.toString());
		assertEquals("none", values.get("opcua.licence"));
	}
}
