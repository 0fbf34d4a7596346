// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Something that was found out about certain inputs, as the SHA-256 digest of what it is and of these. */
public record Fact(long first, long second, long third, long fourth) {

	/**
	 * @param what  names the kind of fact, so that those of two kinds never meet
	 * @param parts the inputs, in order
	 */
	public static Fact of(String what, String... parts) {
		MessageDigest digest = sha256();
		add(digest, what);
		for (String each : parts) {
			add(digest, each);
		}
		ByteBuffer words = ByteBuffer.wrap(digest.digest());
		return new Fact(words.getLong(), words.getLong(), words.getLong(), words.getLong());
	}

	/** With its length before it, so that no two sequences run together. */
	private static void add(MessageDigest digest, String part) {
		byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
		int length = bytes.length;
		digest.update((byte) (length >> 24));
		digest.update((byte) (length >> 16));
		digest.update((byte) (length >> 8));
		digest.update((byte) length);
		digest.update(bytes);
	}

	void write(ByteBuffer to) {
		to.putLong(first).putLong(second).putLong(third).putLong(fourth);
	}

	static Fact read(ByteBuffer from) {
		return new Fact(from.getLong(), from.getLong(), from.getLong(), from.getLong());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
