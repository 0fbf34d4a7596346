// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/** The decrypted secret of a user name token: length, password, the server's last nonce (OPC 10000-4 §7.40.2.2). */
final class PasswordToken {

	private static final int LENGTH_BYTES = 4;

	private PasswordToken() {
	}

	/**
	 * The password, or nothing if the secret is not of that form, was made for another nonce, or is too long.
	 *
	 * @param maxBytes longest password in bytes of UTF-8
	 */
	static Optional<char[]> password(byte[] secret, byte[] nonce, int maxBytes) {
		if (secret.length < LENGTH_BYTES + nonce.length) {
			return Optional.empty();
		}
		int length = ByteBuffer.wrap(secret).order(ByteOrder.LITTLE_ENDIAN).getInt();
		int passwordLength = length - nonce.length;
		if (length < 0 || length > secret.length - LENGTH_BYTES || passwordLength < 0 || passwordLength > maxBytes) {
			return Optional.empty();
		}
		int end = LENGTH_BYTES + passwordLength;
		if (!MessageDigest.isEqual(nonce, Arrays.copyOfRange(secret, end, end + nonce.length))) {
			return Optional.empty();
		}
		CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(secret, LENGTH_BYTES, passwordLength));
		char[] password = new char[decoded.remaining()];
		decoded.get(password);
		Arrays.fill(decoded.array(), '\0');
		return Optional.of(password);
	}
}
