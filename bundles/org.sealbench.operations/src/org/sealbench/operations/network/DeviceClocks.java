// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sealbench.device.DeviceReport;
import org.sealbench.model.Device;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.OperateEmulator;
import org.sealbench.project.Project;

/** Tells what time it is on devices, as far as they can be asked; a device that cannot has the station's time. */
@FunctionalInterface
public interface DeviceClocks {

	/** The devices' own times by their names. */
	Map<String, Instant> read();

	/** Every device has the station's time. */
	static DeviceClocks ofStation() {
		return Map::of;
	}

	/**
	 * The clocks of the devices in the project's own emulator, while it runs. That of a blank device does not count:
	 * its first download sets it.
	 */
	static DeviceClocks of(Project project, EmulatorAccess access) {
		Set<String> keeping = project.plant().getDevices().stream().filter(each -> !each.isSetClockOnDownload())
				.map(Device::getName).collect(Collectors.toSet());
		return () -> {
			Map<String, Instant> clocks = new TreeMap<>();
			for (DeviceReport report : new OperateEmulator(access).devices(project).result().stream()
					.flatMap(each -> each.stream()).toList()) {
				if (report.paired() || keeping.contains(report.name())) {
					clocks.put(report.name(), report.clock());
				}
			}
			return clocks;
		};
	}
}
