// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import org.sealbench.pki.secret.Ed25519SigningKey;

/**
 * One line of the file of seals: an item as an administrator left it.
 *
 * @param item      name of the item
 * @param order     place in the order of the item's seals; {@code null} in a file of the first format
 * @param signature Ed25519 with the sealing key, base64
 * @param content   text of the item
 */
public record Seal(String item, SealOrder order, String signature, String content) {

	private static final String SEPARATOR = "\t";
	private static final int FIELDS = 5;
	private static final int FIELDS_OF_FIRST_FORMAT = 3;
	private static final int HASH_LENGTH = 12;

	/** Signs what stands in an item after the seals that it replaces. */
	public static Seal sign(String item, SealOrder order, String content, Ed25519SigningKey key) {
		return new Seal(item, order, key.sign(message(item, order, content)), content);
	}

	/** Whether an item's name can stand in a line. */
	public static boolean isNamable(String item) {
		return item.chars().noneMatch(Character::isISOControl);
	}

	/** The seal in a line; empty if it is none. */
	static Optional<Seal> parse(String line) {
		String[] fields = line.split(SEPARATOR, -1);
		try {
			if (fields.length == FIELDS_OF_FIRST_FORMAT) {
				return Optional.of(new Seal(fields[0], null, fields[1], text(fields[2])));
			}
			return fields.length == FIELDS ? SealOrder.parse(fields[1], fields[2])
					.map(order -> new Seal(fields[0], order, fields[3], text(fields[4]))) : Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static String text(String base64) {
		return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
	}

	String line() {
		String text = Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
		return isOrdered() ? String.join(SEPARATOR, item, order.numberText(), order.replacedText(), signature, text)
				: String.join(SEPARATOR, item, signature, text);
	}

	/** Whether it has a place in an order; not in a file of the first format. */
	boolean isOrdered() {
		return order != null;
	}

	/** Names this seal in those that replace it and in the file's head. */
	SealRef ref() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(message(item, order, content));
			return new SealRef(order.number(),
					Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, HASH_LENGTH)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether a seal is this one or one that this one replaces. */
	boolean covers(SealRef ref) {
		return order.replaces(ref) || ref.equals(ref());
	}

	boolean isSignedBy(String publicKey) {
		return Ed25519SigningKey.verifies(publicKey, message(item, order, content), signature);
	}

	private static byte[] message(String item, SealOrder order, String content) {
		String text = order == null ? "sealbench seal 1\n" + item + "\n" + content
				: "sealbench seal 2\n" + item + "\n" + order.numberText() + "\n" + order.replacedText() + "\n"
						+ content;
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
