package org.sealbench.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The file of seals: the public key that they are checked with, then one line for each item. A merge by lines may leave several
 * lines for an item or key; one that fits is enough.
 */
final class Seals {

	static final String PATH = "integrity.seals";

	private static final String KEY = "key\t";

	private final List<String> keys = new ArrayList<>();
	private final SortedMap<String, List<Seal>> seals = new TreeMap<>();
	private final CheckedSeals checked;

	/** @param checked what was found out about seals before */
	Seals(CheckedSeals checked) {
		this.checked = checked;
	}

	static Seals parse(byte[] content, CheckedSeals checked) {
		Seals seals = new Seals(checked);
		for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
			if (line.startsWith(KEY)) {
				seals.keys.add(line.substring(KEY.length()).strip());
			} else {
				Seal.parse(line).ifPresent(seals::add);
			}
		}
		return seals;
	}

	byte[] write() {
		StringBuilder text = new StringBuilder();
		keys.forEach(key -> text.append(KEY).append(key).append('\n'));
		seals.values().forEach(each -> each.forEach(seal -> text.append(seal.line()).append('\n')));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The keys that the file says it is sealed with; more than one after a merge across an exchange of keys. */
	List<String> keys() {
		return List.copyOf(keys);
	}

	void setKey(String key) {
		keys.clear();
		keys.add(key);
	}

	Iterable<String> items() {
		return List.copyOf(seals.keySet());
	}

	/** How many lines there are for an item. */
	int count(String item) {
		return seals.getOrDefault(item, List.of()).size();
	}

	void add(Seal seal) {
		seals.computeIfAbsent(seal.item(), item -> new ArrayList<>()).add(seal);
	}

	void replace(Seal seal) {
		seals.put(seal.item(), new ArrayList<>(List.of(seal)));
	}

	void remove(String item) {
		seals.remove(item);
	}

	/** The seal of an item that has this very content and was made by the owner of a key. */
	Optional<Seal> find(String item, String content, String publicKey) {
		return of(item).filter(seal -> seal.content().equals(content)).filter(seal -> checked.isBy(seal, publicKey)).findFirst();
	}

	/** What the owner of a key last left of an item. */
	Optional<Seal> valid(String item, String publicKey) {
		return of(item).filter(seal -> checked.isBy(seal, publicKey)).findFirst();
	}

	private Stream<Seal> of(String item) {
		return seals.getOrDefault(item, List.of()).stream();
	}
}
