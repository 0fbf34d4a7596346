package org.sealbench.emulator.rack;

import java.time.Instant;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.EmulatorPanel;
import org.sealbench.device.OperatingMode;

/** The operator's side of the rack. */
final class RackPanel implements EmulatorPanel {

	private final RackDevices devices;

	RackPanel(RackDevices devices) {
		this.devices = devices;
	}

	@Override
	public List<DeviceReport> devices() {
		return devices.all().stream().map(device -> device.report(devices.display().text())).toList();
	}

	@Override
	public void setClock(String device, Instant time) throws ProblemException {
		devices.get(device).setClock(time);
	}

	@Override
	public void setMode(String device, OperatingMode mode) throws ProblemException {
		devices.get(device).setMode(mode);
	}

	@Override
	public void reset(String device) throws ProblemException {
		RackDevice found = devices.get(device);
		found.reset();
		devices.announce(found);
	}
}
