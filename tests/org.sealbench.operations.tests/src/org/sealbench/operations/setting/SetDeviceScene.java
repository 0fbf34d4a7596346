// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemCode;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/** A project with a device whose settings are changed. */
abstract class SetDeviceScene {

	@TempDir
	Path folder;
	final Tools tools = Tools.standard();
	Project project;
	Device device;

	@BeforeEach
	void projectWithADevice() {
		project = PlantBuilder.in(folder, tools).open();
		device = new AddDevice().run(project,
				new DeviceRequest("PLC_1", List.of("127.0.0.11", "127.0.0.12/16"), List.of("plc-1.localhost"), ""))
				.get();
	}

	Outcome<Device> add(String name, String... addresses) {
		return new AddDevice().run(project, new DeviceRequest(name, List.of(addresses), List.of(), ""));
	}

	Outcome<Device> set(String... settings) {
		return new SetDevice(tools).run(project, "PLC_1", List.of(settings), () -> null, false);
	}

	static ProblemCode code(Outcome<?> outcome) {
		return outcome.firstError().orElseThrow().code();
	}
}
