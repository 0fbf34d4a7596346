// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceNames;
import org.sealbench.device.DeviceProblem;
import org.sealbench.emulator.DeviceServerFactory;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.device.DeviceClock;
import org.sealbench.emulator.device.EmulatedDevice;
import org.sealbench.emulator.state.DeviceStore;
import org.sealbench.emulator.state.StateFolder;
import org.sealbench.emulator.state.StoredDevice;

/** The devices of an emulator, by name. */
final class EmulatedDevices implements AutoCloseable {

	/** Blank devices that whoever can reach the emulator may add to those that it was started for. */
	private static final int MOST_ADDED = 64;

	private final StateFolder state;
	private final DeviceServerFactory servers;
	private final InstantSource computer;
	private final PairingDisplay display;
	private final Consumer<String> messages;
	private final Map<String, EmulatedDevice> devices = new TreeMap<>();
	private final Set<String> expected = new HashSet<>();
	/** Those added since it was started, for which it was not; those of before take no room. */
	private final Set<String> added = new HashSet<>();

	EmulatedDevices(StateFolder state, DeviceServerFactory servers, InstantSource computer, PairingDisplay display,
			Consumer<String> messages) {
		this.state = state;
		this.servers = servers;
		this.computer = computer;
		this.display = display;
		this.messages = messages;
	}

	/** Starts the devices that the state knows, and those asked for. */
	synchronized void powerOn(List<String> names) throws ProblemException {
		expected.addAll(names);
		for (DeviceStore store : state.devices()) {
			add(store, store.load());
		}
		for (String name : names) {
			getOrCreate(name);
		}
		endUsedCode();
	}

	/**
	 * Ends the code of the display once no device shows it any more.
	 *
	 * @throws ProblemException if the next one cannot be stored
	 */
	synchronized void endUsedCode() throws ProblemException {
		if (!devices.isEmpty() && devices.values().stream().noneMatch(EmulatedDevice::isBlank)) {
			display.renew();
		}
	}

	/** The device of a name; a blank one is created if there is none yet. */
	synchronized EmulatedDevice getOrCreate(String name) throws ProblemException {
		EmulatedDevice known = devices.get(name);
		if (known != null) {
			return known;
		}
		DeviceNames.check(name);
		DeviceStore store = state.device(name);
		StoredDevice blank = StoredDevice.blank(name, DeviceClock.offset(computer, DeviceClock.AFTER_RESET));
		boolean unexpected = !expected.contains(name);
		if (unexpected && added.stream().filter(each -> devices.get(each).isBlank()).count() >= MOST_ADDED) {
			throw new ProblemException(DeviceProblem.RACK_FULL.at(Place.of(name)));
		}
		store.save(blank);
		EmulatedDevice device = add(store, blank);
		if (unexpected) {
			added.add(name);
		}
		return device;
	}

	/** The device of a name that is there. */
	synchronized EmulatedDevice get(String name) throws ProblemException {
		EmulatedDevice known = devices.get(name);
		if (known == null) {
			throw new ProblemException(EmulatorProblem.NO_SUCH_DEVICE.at(Place.of(name)));
		}
		return known;
	}

	synchronized List<EmulatedDevice> all() {
		return new ArrayList<>(devices.values());
	}

	PairingDisplay display() {
		return display;
	}

	/** Shows the operator of a blank device how to pair it. */
	void announce(EmulatedDevice device) {
		if (device.isBlank()) {
			messages.accept("device " + device.name() + " is blank, pairing code " + display.text());
		}
	}

	void tell(String message) {
		messages.accept(message);
	}

	@Override
	public void close() {
		all().forEach(EmulatedDevice::close);
	}

	private synchronized EmulatedDevice add(DeviceStore store, StoredDevice stored) throws ProblemException {
		DeviceClock clock = new DeviceClock(computer, stored.clockOffsetMillis());
		EmulatedDevice device = new EmulatedDevice(store, stored, clock, servers);
		device.powerOn();
		devices.put(stored.name(), device);
		announce(device);
		return device;
	}
}
