// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.LinkMessages.Nonce;
import org.sealbench.device.link.LinkMessages.Proof;

/** The station's side of a pairing. */
final class StationPairing {

	private static final int NONCE_BYTES = 32;

	private final LinkChannel channel;
	private final String own;
	private final String device;

	/** @param own SHA-256 of the station's certificate */
	StationPairing(LinkChannel channel, String own, String device) {
		this.channel = channel;
		this.own = own;
		this.device = device;
	}

	/** The fingerprint of the device that has proven the code. */
	String run(PairingCode code) throws ProblemException {
		byte[] random = new byte[NONCE_BYTES];
		new SecureRandom().nextBytes(random);
		String nonce = HexFormat.of().formatHex(random);
		Nonce theirs = channel.post(LinkPaths.PAIR_BEGIN, new Nonce(nonce), Nonce.class);
		String server = channel.requirePeer();
		PairingProof proof = new PairingProof(server, own, device, nonce, theirs.nonce());
		Proof mine = new Proof(proof.by(PairingProof.Role.STATION, code));
		Proof answer = channel.post(LinkPaths.PAIR_PROVE, mine, Proof.class);
		// The device proves the code too; otherwise anybody could answer "paired" and be sent the keys.
		if (!server.equals(channel.peer()) || !proof.accepts(answer.proof(), PairingProof.Role.DEVICE, code)) {
			throw new ProblemException(DeviceProblem.CODE_WRONG.at(Place.of(device)));
		}
		return server;
	}
}
