// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.PairingProof;

/** Pairings that have begun with one device: the newest few, one for each station, each valid for one proof. */
public final class PairingNonces {

	private static final int MOST = 8;
	private static final int NONCE_BYTES = 32;

	private final SecureRandom random = new SecureRandom();
	private final Map<String, PairingProof> begun = new LinkedHashMap<>();

	/**
	 * The device's nonce for a station.
	 *
	 * @throws ProblemException if the station's nonce has the wrong form
	 */
	public synchronized String begin(String emulator, String station, String device, String stationNonce)
			throws ProblemException {
		if (!stationNonce.matches("[0-9a-f]{" + 2 * NONCE_BYTES + "}")) {
			throw new ProblemException(
					DeviceProblem.REQUEST_MALFORMED.at(Place.of(device), "the nonce has the wrong form"));
		}
		byte[] bytes = new byte[NONCE_BYTES];
		random.nextBytes(bytes);
		String nonce = HexFormat.of().formatHex(bytes);
		begun.remove(station);
		begun.put(station, new PairingProof(emulator, station, device, stationNonce, nonce));
		if (begun.size() > MOST) {
			begun.remove(begun.keySet().iterator().next());
		}
		return nonce;
	}

	/**
	 * What the station has to prove; it can be taken once.
	 *
	 * @throws ProblemException if no pairing has begun
	 */
	public synchronized PairingProof take(String station, String device) throws ProblemException {
		PairingProof expected = begun.remove(station);
		if (expected == null) {
			throw new ProblemException(DeviceProblem.REQUEST_MALFORMED.at(Place.of(device), "no pairing has begun"));
		}
		return expected;
	}
}
