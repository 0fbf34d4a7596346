// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The file of seals: the public key that they are checked with, then one line for each item. A merge by lines may leave
 * several lines for an item or key; one that fits is enough.
 */
public final class SealFile {

	public static final String PATH = "integrity.seals";

	private static final String KEY = "key\t";

	private final List<String> keys = new ArrayList<>();
	private final SortedMap<String, List<Seal>> seals = new TreeMap<>();
	private final VerifiedSeals checked;

	/** @param checked the seals that were verified before */
	public SealFile(VerifiedSeals checked) {
		this.checked = checked;
	}

	public static SealFile parse(byte[] content, VerifiedSeals checked) {
		SealFile seals = new SealFile(checked);
		for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
			if (line.startsWith(KEY)) {
				seals.keys.add(line.substring(KEY.length()).strip());
			} else {
				Seal.parse(line).ifPresent(seals::add);
			}
		}
		return seals;
	}

	public byte[] write() {
		StringBuilder text = new StringBuilder();
		keys.forEach(key -> text.append(KEY).append(key).append('\n'));
		seals.values().forEach(each -> each.forEach(seal -> text.append(seal.line()).append('\n')));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The keys that the file names as those it is sealed with; more than one after a merge across an exchange of keys.
	 */
	public List<String> keys() {
		return List.copyOf(keys);
	}

	public void setKey(String key) {
		keys.clear();
		keys.add(key);
	}

	public Iterable<String> items() {
		return List.copyOf(seals.keySet());
	}

	/** How many lines there are for an item. */
	public int count(String item) {
		return seals.getOrDefault(item, List.of()).size();
	}

	void add(Seal seal) {
		seals.computeIfAbsent(seal.item(), item -> new ArrayList<>()).add(seal);
	}

	public void replace(Seal seal) {
		seals.put(seal.item(), new ArrayList<>(List.of(seal)));
	}

	public void remove(String item) {
		seals.remove(item);
	}

	/** The seal of an item that has this very content and was signed by the owner of a key. */
	public Optional<Seal> find(String item, String content, String publicKey) {
		return of(item).filter(seal -> seal.content().equals(content))
				.filter(seal -> checked.isSignedBy(seal, publicKey)).findFirst();
	}

	/** What the owner of a key last left of an item. */
	public Optional<Seal> valid(String item, String publicKey) {
		return of(item).filter(seal -> checked.isSignedBy(seal, publicKey)).findFirst();
	}

	private Stream<Seal> of(String item) {
		return seals.getOrDefault(item, List.of()).stream();
	}
}
