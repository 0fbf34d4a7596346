// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import org.sealbench.pki.secret.Ed25519SigningKey;

/**
 * One line of the file of seals: an item as an administrator left it. A project has thousands, of which most are only
 * compared with what is known of them: the text is decoded when somebody wants to see it, and the digest made once.
 */
public final class Seal {

	private static final char SEPARATOR = '\t';
	private static final int FIELDS = 5;
	private static final int FIELDS_OF_FIRST_FORMAT = 3;
	private static final int HASH_LENGTH = 12;

	private final String item;
	private final SealOrder order;
	private final String signature;
	private final byte[] octets;
	private String content;
	private byte[] digest;
	private SealRef ref;

	private Seal(String item, SealOrder order, String signature, byte[] octets) {
		this.item = item;
		this.order = order;
		this.signature = signature;
		this.octets = octets;
	}

	/** Signs what stands in an item after the seals that it replaces. */
	public static Seal sign(String item, SealOrder order, String content, Ed25519SigningKey key) {
		byte[] octets = content.getBytes(StandardCharsets.UTF_8);
		return new Seal(item, order, key.sign(message(item, order, octets)), octets);
	}

	/** Whether an item's name can stand in a line. */
	public static boolean isNamable(String item) {
		return item.chars().noneMatch(Character::isISOControl);
	}

	/** The seal in a line; empty if it is none. */
	static Optional<Seal> parse(String line) {
		String[] fields = fields(line);
		try {
			if (fields.length == FIELDS_OF_FIRST_FORMAT) {
				return Optional.of(new Seal(fields[0], null, fields[1], octets(fields[2])));
			}
			return fields.length == FIELDS ? SealOrder.parse(fields[1], fields[2])
					.map(order -> new Seal(fields[0], order, fields[3], octets(fields[4]))) : Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static String[] fields(String line) {
		String[] fields = new String[FIELDS + 1];
		int count = 0;
		int start = 0;
		for (int end = line.indexOf(SEPARATOR); end >= 0 && count < FIELDS; end = line.indexOf(SEPARATOR, start)) {
			fields[count++] = line.substring(start, end);
			start = end + 1;
		}
		fields[count++] = line.substring(start);
		return Arrays.copyOf(fields, count);
	}

	private static byte[] octets(String base64) {
		return Base64.getDecoder().decode(base64.strip());
	}

	/** The name of the item. */
	public String item() {
		return item;
	}

	/** The place in the order of the item's seals; {@code null} in a file of the first format. */
	public SealOrder order() {
		return order;
	}

	/** The text of the item. */
	public synchronized String content() {
		if (content == null) {
			content = new String(octets, StandardCharsets.UTF_8);
		}
		return content;
	}

	String line() {
		String text = Base64.getEncoder().encodeToString(octets);
		return isOrdered()
				? item + SEPARATOR + order.numberText() + SEPARATOR + order.replacedText() + SEPARATOR + signature
						+ SEPARATOR + text
				: item + SEPARATOR + signature + SEPARATOR + text;
	}

	/** Whether it has a place in an order; not in a file of the first format. */
	boolean isOrdered() {
		return order != null;
	}

	/** Names this seal in those that replace it and in the file's head. */
	synchronized SealRef ref() {
		if (ref == null) {
			ref = new SealRef(order.number(),
					Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest(), HASH_LENGTH)));
		}
		return ref;
	}

	/** All of the seal in one text: the SHA-256 digest of what was signed, and the signature. */
	public String identity() {
		return Base64.getEncoder().encodeToString(digest()) + " " + signature;
	}

	private synchronized byte[] digest() {
		if (digest == null) {
			try {
				digest = MessageDigest.getInstance("SHA-256").digest(message(item, order, octets));
			} catch (NoSuchAlgorithmException e) {
				throw new IllegalStateException(e);
			}
		}
		return digest;
	}

	/** Whether a seal is this one or one that this one replaces. */
	boolean covers(SealRef ref) {
		return order.replaces(ref) || ref.equals(ref());
	}

	boolean isSignedBy(String publicKey) {
		return Ed25519SigningKey.verifies(publicKey, message(item, order, octets), signature);
	}

	private static byte[] message(String item, SealOrder order, byte... content) {
		String start = order == null ? "sealbench seal 1\n" + item + "\n"
				: "sealbench seal 2\n" + item + "\n" + order.numberText() + "\n" + order.replacedText() + "\n";
		byte[] octets = start.getBytes(StandardCharsets.UTF_8);
		byte[] message = Arrays.copyOf(octets, octets.length + content.length);
		System.arraycopy(content, 0, message, octets.length, content.length);
		return message;
	}

	@Override
	public boolean equals(Object other) {
		return other == this
				|| other instanceof Seal seal && item.equals(seal.item) && Objects.equals(order, seal.order)
						&& signature.equals(seal.signature) && Arrays.equals(octets, seal.octets);
	}

	@Override
	public int hashCode() {
		return Objects.hash(item, signature);
	}
}
