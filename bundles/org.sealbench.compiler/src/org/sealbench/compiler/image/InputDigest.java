// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a sequence of values, each with its length before it, so that no two sequences run together. */
final class InputDigest {

	private final MessageDigest digest;

	InputDigest() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	void add(byte[] value) {
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
		digest.update(value);
	}

	void add(String value) {
		add(value.getBytes(StandardCharsets.UTF_8));
	}

	/** Ends the sequence. */
	String text() {
		return HexFormat.of().formatHex(digest.digest());
	}
}
