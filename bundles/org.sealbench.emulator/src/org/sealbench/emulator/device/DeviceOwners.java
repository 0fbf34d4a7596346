// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DevicePart;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.PairingCode;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.state.StoredDevice;

/**
 * The stations that a device belongs to, and how one more comes to them. Who may do what is answered without waiting
 * for what is done with the device: a stranger is refused at once and keeps no thread.
 */
public final class DeviceOwners {

	private final DeviceMemory memory;
	private final DeviceLog log;
	private final PairingNonces nonces = new PairingNonces();
	private final DevicePairing pairing = new DevicePairing(System::nanoTime);

	DeviceOwners(DeviceMemory memory, DeviceLog log) {
		this.memory = memory;
		this.log = log;
	}

	/** Checks a station's proof of a pairing code. */
	public interface ProofCheck {
		/**
		 * The device's own proof.
		 *
		 * @throws ProblemException if the station's proof is wrong
		 */
		String answer(PairingCode code) throws ProblemException;
	}

	public PairingNonces nonces() {
		return nonces;
	}

	/** @throws ProblemException if the device belongs to others than this station */
	public void requireNotAnothers(String station) throws ProblemException {
		StoredDevice now = memory.now();
		if (now.isPaired() && !now.belongsTo(station)) {
			throw problem(DeviceProblem.OTHER_PROJECT);
		}
	}

	/**
	 * @throws ProblemException if the device belongs to others than this station, and nobody asked it for a pairing
	 *                          code
	 */
	public void requirePairable(String station) throws ProblemException {
		if (pairing.requested().isEmpty()) {
			requireNotAnothers(station);
		}
	}

	/** @throws ProblemException if the device is blank or belongs to another station */
	public void requireOwner(String station) throws ProblemException {
		// Read once: it may be reset meanwhile, and a blank device belongs to nobody.
		StoredDevice now = memory.now();
		if (!now.isPaired()) {
			throw problem(DeviceProblem.NEEDS_PAIRING);
		}
		if (!now.belongsTo(station)) {
			throw problem(DeviceProblem.OTHER_PROJECT);
		}
	}

	/** As {@link EmulatedDevice#pair}, one after the other. */
	String pair(String station, PairingCode displayed, ProofCheck check) throws ProblemException {
		requirePairable(station);
		StoredDevice now = memory.now();
		try (PairingCode code = now.isPaired()
				? pairing.expectedOf(station).orElseThrow(() -> problem(DeviceProblem.NO_CODE_SHOWN, now.name()))
				: displayed.copy()) {
			String answer = check.answer(code);
			if (!now.belongsTo(station)) {
				memory.keep(now.pairedWith(station));
				log.add(DevicePart.LINK, "paired");
			}
			pairing.used(code, station);
			return answer;
		}
	}

	/** As {@link EmulatedDevice#requestPairing}. */
	String request(String displayed) {
		return memory.now().isPaired() ? pairing.request() : displayed;
	}

	/**
	 * The code that the device shows.
	 *
	 * @param displayed that of a blank device; {@code null} where none is shown at all
	 */
	String shown(String displayed) {
		return displayed == null || !memory.now().isPaired() ? displayed : pairing.requested().orElse(null);
	}

	/** The owner has begun a download: it knows the device. */
	void known() {
		pairing.known();
	}

	/** No code holds any more. */
	void end() {
		pairing.end();
	}

	private ProblemException problem(DeviceProblem problem, Object... arguments) {
		return new ProblemException(problem.at(Place.of(memory.now().name()), arguments));
	}
}
