// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.time.Instant;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.emulator.TimeTravel;
import org.sealbench.emulator.device.EmulatedDevice;

/** The operator's side of the emulator. */
final class HostPanel implements EmulatorPanel {

	private final EmulatedDevices devices;
	private final Journeys journeys;

	HostPanel(EmulatedDevices devices, Journeys journeys) {
		this.devices = devices;
		this.journeys = journeys;
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
	public boolean travel(TimeTravel order) throws ProblemException {
		return journeys.travel(order);
	}

	@Override
	public void comeBack(String traveller) {
		journeys.comeBack(traveller);
	}

	@Override
	public void setMode(String device, OperatingMode mode) throws ProblemException {
		devices.get(device).setMode(mode);
	}

	@Override
	public String requestPairing(String device) throws ProblemException {
		String code = devices.get(device).requestPairing(devices.display().text());
		devices.tell("device " + device + " shows the pairing code " + code);
		return code;
	}

	@Override
	public void reset(String device) throws ProblemException {
		EmulatedDevice found = devices.get(device);
		found.reset();
		devices.announce(found);
	}
}
