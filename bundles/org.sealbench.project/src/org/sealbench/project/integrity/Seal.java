// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import org.sealbench.pki.secret.Ed25519SigningKey;

/**
 * One line of the file of seals: an item as an administrator left it.
 *
 * @param item      name of the item
 * @param signature Ed25519 with the sealing key, base64
 * @param content   text of the item
 */
public record Seal(String item, String signature, String content) {

	private static final String SEPARATOR = "\t";
	private static final int FIELDS = 3;

	public static Seal sign(String item, String content, Ed25519SigningKey key) {
		return new Seal(item, key.sign(message(item, content)), content);
	}

	/** The seal in a line; empty if it is none. */
	static Optional<Seal> parse(String line) {
		String[] fields = line.split(SEPARATOR, FIELDS);
		try {
			return fields.length < FIELDS ? Optional.empty()
					: Optional.of(new Seal(fields[0], fields[1],
							new String(Base64.getDecoder().decode(fields[2].strip()), StandardCharsets.UTF_8)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	String line() {
		return String.join(SEPARATOR, item, signature,
				Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)));
	}

	boolean isSignedBy(String publicKey) {
		return Ed25519SigningKey.verifies(publicKey, message(item, content), signature);
	}

	private static byte[] message(String item, String content) {
		return ("sealbench seal 1\n" + item + "\n" + content).getBytes(StandardCharsets.UTF_8);
	}
}
