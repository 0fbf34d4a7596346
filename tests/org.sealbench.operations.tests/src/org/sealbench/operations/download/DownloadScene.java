// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.emulator.InProcessEmulator;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.plant.PlantBuilder;

/** A project with two devices, and the real emulator in this process. */
abstract class DownloadScene {

	static final EmulatorTarget OWN = new EmulatorTarget(Optional.empty(), Map.of());
	@TempDir
	Path folder;
	final Tools tools = Tools.standard();
	EmulatorRegistry registry;
	InProcessEmulator starter;
	EmulatorAccess emulators;
	Project project;

	@BeforeEach
	void projectWithTwoDevices() throws Exception {
		registry = new EmulatorRegistry(folder.resolve("registry"));
		starter = new InProcessEmulator(() -> new EmulatorProvider(registry));
		emulators = new EmulatorAccess(registry, starter);
		project = PlantBuilder.in(folder.resolve("plant"), tools).keys(KeyAlgorithm.P_256).open();
		add("PLC_1", "127.0.0.41");
		add("PLC_2", "127.0.0.42");
	}

	@AfterEach
	void stop() {
		starter.close();
	}

	Outcome<List<DownloadedDevice>> download(EmulatorTarget target, boolean stopAllowed, String... names) {
		return new Download(tools, emulators).run(project, List.of(names), target, stopAllowed,
				new NullProgressMonitor());
	}

	Outcome<List<DownloadedDevice>> plan(EmulatorTarget target) {
		return new PlanDownload(tools, emulators).run(project, List.of(), target, new NullProgressMonitor());
	}

	static List<String> words(Outcome<List<DownloadedDevice>> outcome) {
		return outcome.get().stream().map(each -> each.name() + " " + each.state() + " " + each.result().label())
				.toList();
	}

	void add(String name, String address) throws Exception {
		Device device = new AddDevice().run(project, new DeviceRequest(name, List.of(address), List.of(), "")).get();
		device.getWebServer().setEnabled(true);
		device.getWebServer().setHttpsPort(FreePorts.on("127.0.0.1"));
	}

	Device device(String name) {
		return project.device(name).orElseThrow();
	}

	interface AtThePanel {
		void act(EmulatorPanel panel) throws Exception;
	}

	void panel(AtThePanel action) throws Exception {
		try (HttpEmulatorPanel panel = new HttpEmulatorPanel(emulators.own(project).orElseThrow())) {
			action.act(panel);
		}
	}

	List<DeviceReport> reports() throws Exception {
		List<DeviceReport> reports = new ArrayList<>();
		panel(panel -> reports.addAll(panel.devices()));
		return reports;
	}
}
