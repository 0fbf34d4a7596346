// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.emulator;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.Wipe;
import org.sealbench.operations.OperationProblem;

/**
 * Where to download to.
 *
 * @param url          of the emulator; empty for the one of this project, which is started when none runs
 * @param pairingCodes codes of blank devices by device name; the code under the empty name serves every other device
 */
public record EmulatorTarget(Optional<URI> url, Map<String, char[]> pairingCodes) {

	/** The emulator of the project on this machine. */
	public static EmulatorTarget own() {
		return new EmulatorTarget(Optional.empty(), Map.of());
	}

	/** Why a text cannot be the URL of an emulator; empty if it can. */
	public static Optional<Problem> check(String text) {
		try {
			URI uri = new URI(text);
			if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
				return Optional.empty();
			}
		} catch (URISyntaxException e) {
			// The answer is the same as for a URL of another kind.
		}
		return Optional.of(OperationProblem.VALUE_INVALID.at(Place.of("emulator", "URL"), text, "https://HOST:PORT"));
	}

	/** Forgets the pairing codes. */
	public void wipe() {
		pairingCodes.values().forEach(Wipe::wipe);
	}

	/** The pairing code to show to a device, if one was given. */
	public Optional<char[]> codeFor(String device) {
		return Optional.ofNullable(pairingCodes.getOrDefault(device, pairingCodes.get("")));
	}
}
