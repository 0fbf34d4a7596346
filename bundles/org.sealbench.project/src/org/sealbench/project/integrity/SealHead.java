// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sealbench.pki.secret.Ed25519SigningKey;

/**
 * Names the newest seal of every item, signed as a whole by each save: a seal that is put back alone is older than the
 * head says. After a merge there is one of each branch.
 *
 * @param signature  Ed25519 with the sealing key, base64
 * @param formerKeys public keys that seals were signed with before the project key was exchanged
 * @param newest     the newest seals by item; several where two branches changed an item and nobody has decided
 */
public record SealHead(String signature, List<String> formerKeys, SortedMap<String, List<SealRef>> newest) {

	static final String START = "head\t";

	private static final char SEPARATOR = '\t';
	private static final String BETWEEN = ",";
	private static final char AFTER_ITEM = '=';
	private static final int ITEMS_START = 3;

	/** Signs the newest seals. */
	public static SealHead sign(List<String> formerKeys, SortedMap<String, List<SealRef>> newest,
			Ed25519SigningKey key) {
		return new SealHead(key.sign(message(formerKeys, newest)), formerKeys, newest);
	}

	/** The head in a line; empty if it is none. */
	static Optional<SealHead> parse(String line) {
		String[] fields = line.split(String.valueOf(SEPARATOR), -1);
		if (fields.length < ITEMS_START) {
			return Optional.empty();
		}
		SortedMap<String, List<SealRef>> newest = new TreeMap<>();
		for (String field : Arrays.copyOfRange(fields, ITEMS_START, fields.length)) {
			int end = field.lastIndexOf(AFTER_ITEM);
			List<SealRef> refs = new ArrayList<>();
			for (String each : field.substring(end + 1).split(BETWEEN)) {
				SealRef.parse(each).ifPresent(refs::add);
			}
			if (end < 0 || refs.isEmpty()) {
				return Optional.empty();
			}
			newest.put(field.substring(0, end), List.copyOf(refs));
		}
		List<String> former = fields[2].isEmpty() ? List.of() : List.of(fields[2].split(BETWEEN));
		return Optional.of(new SealHead(fields[1], former, newest));
	}

	String line() {
		StringBuilder line = new StringBuilder(START).append(signature).append(SEPARATOR)
				.append(String.join(BETWEEN, formerKeys));
		newest.forEach((item, refs) -> line.append(SEPARATOR).append(entry(item, refs)));
		return line.toString();
	}

	/** The newest seals of an item. */
	List<SealRef> newest(String item) {
		return newest.getOrDefault(item, List.of());
	}

	boolean isSignedBy(String publicKey) {
		return Ed25519SigningKey.verifies(publicKey, message(formerKeys, newest), signature);
	}

	private static String entry(String item, List<SealRef> refs) {
		return item + AFTER_ITEM + refs.stream().map(SealRef::text).collect(Collectors.joining(BETWEEN));
	}

	private static byte[] message(List<String> formerKeys, Map<String, List<SealRef>> newest) {
		StringBuilder text = new StringBuilder("sealbench head 1\n").append(String.join(BETWEEN, formerKeys));
		newest.forEach((item, refs) -> text.append('\n').append(entry(item, refs)));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
