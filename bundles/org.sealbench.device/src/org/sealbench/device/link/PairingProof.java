// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.sealbench.common.Wipe;

/**
 * Proves in a pairing that the peer knows the code and sees the same two certificates in this TLS connection. <p> Each
 * end computes an HMAC-SHA-256, keyed with the code, over its role, the SHA-256 digests of the server's and the
 * client's certificate as it sees them, the device's name and a nonce of each end. An attacker in the middle has to
 * present its own certificate to at least one end, so the two ends put different digests into their proofs and neither
 * accepts the other's; and a proof passed on to another connection does not fit there. The proof could be searched for
 * the code off-line, but the code has 80 random bits, which is out of reach for as long as a device stays blank. The
 * role prevents a proof from being reflected to its sender.
 *
 * @param server SHA-256 of the server's certificate in this connection, hexadecimal
 * @param client SHA-256 of the client's certificate in this connection, hexadecimal
 */
public record PairingProof(String server, String client, String device, String stationNonce, String deviceNonce) {

	/** Which end proves. */
	public enum Role {
		STATION("station"), DEVICE("device");

		private final String label;

		Role(String label) {
			this.label = label;
		}
	}

	/** The proof in lower-case hexadecimal. */
	public String by(Role role, PairingCode code) {
		byte[] key = code.key();
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal(message(role)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		} finally {
			Wipe.wipe(key);
		}
	}

	/** Whether a proof is that of the other end; compares in constant time. */
	public boolean accepts(String proof, Role role, PairingCode code) {
		byte[] expected = by(role, code).getBytes(StandardCharsets.US_ASCII);
		return MessageDigest.isEqual(expected, proof.getBytes(StandardCharsets.UTF_8));
	}

	/** Every field is preceded by its length, so that no two sets of fields give the same bytes. */
	private byte[] message(Role role) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		try {
			for (String field : new String[] { "sealbench pairing 1", role.label, server, client, device, stationNonce,
					deviceNonce }) {
				byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
				out.writeInt(utf8.length);
				out.write(utf8);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
