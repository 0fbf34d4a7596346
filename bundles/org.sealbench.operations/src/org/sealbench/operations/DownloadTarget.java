package org.sealbench.operations;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where to download to.
 *
 * @param url          of the emulator; empty for the one of this project, which is started when none runs
 * @param pairingCodes codes of blank devices by device name; the code under the empty name serves every other device
 */
public record DownloadTarget(Optional<URI> url, Map<String, char[]> pairingCodes) {

	/** The pairing code to show to a device, if one was given. */
	public Optional<char[]> codeFor(String device) {
		return Optional.ofNullable(pairingCodes.getOrDefault(device, pairingCodes.get("")));
	}
}
