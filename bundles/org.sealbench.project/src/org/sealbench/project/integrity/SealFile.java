// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The file of seals: the public key that they are checked with, the head, then one line for each item. A merge by lines
 * leaves several lines for an item, key or head, in any order, and maybe the marks of a conflict between them, which
 * are passed over: {@link CurrentSeals} finds out which lines count.
 */
public final class SealFile {

	public static final String PATH = "integrity.seals";

	private static final String KEY = "key\t";

	private final Set<String> keys = new LinkedHashSet<>();
	private final Set<SealHead> heads = new LinkedHashSet<>();
	private final SortedMap<String, Set<Seal>> seals = new TreeMap<>();
	private byte[] source;

	public static SealFile parse(byte[] content) {
		SealFile file = read(content, true);
		file.source = content;
		return file;
	}

	/** Whether this is what a content was read as; not after something was added. */
	public boolean isOf(byte[] content) {
		return source != null && Arrays.equals(source, content);
	}

	/** Reads the keys and the heads alone: of a long history most seals never matter. */
	static SealFile parseHeads(byte[] content) {
		return read(content, false);
	}

	/** Whether a content is that of such a file. */
	public static boolean isIn(byte[] content) {
		return startsWith(content, 0, KEY);
	}

	private static SealFile read(byte[] content, boolean isWhole) {
		SealFile file = new SealFile();
		int start = 0;
		while (start < content.length) {
			int end = start;
			while (end < content.length && content[end] != '\n') {
				end++;
			}
			if (isWhole || startsWith(content, start, KEY) || startsWith(content, start, SealHead.START)) {
				file.add(new String(content, start, end - start, StandardCharsets.UTF_8));
			}
			start = end + 1;
		}
		return file;
	}

	private static boolean startsWith(byte[] content, int start, String prefix) {
		for (int i = 0; i < prefix.length(); i++) {
			if (start + i >= content.length || content[start + i] != prefix.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private void add(String line) {
		String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
		if (text.startsWith(KEY)) {
			keys.add(text.substring(KEY.length()).strip());
		} else if (text.startsWith(SealHead.START)) {
			SealHead.parse(text).ifPresent(heads::add);
		} else {
			Seal.parse(text).ifPresent(this::add);
		}
	}

	/** The file's content: the same heads and seals always give the same. */
	public byte[] write() {
		StringBuilder text = new StringBuilder();
		keys.forEach(key -> text.append(KEY).append(key).append('\n'));
		heads.stream().map(SealHead::line).sorted().forEach(line -> text.append(line).append('\n'));
		seals.values().forEach(
				each -> each.stream().map(Seal::line).sorted().forEach(line -> text.append(line).append('\n')));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * What two branches made of one file: the lines that either added, without those that either replaced. Whatever
	 * they are, a line that should be there is missed by the heads.
	 */
	public static byte[] merge(byte[] base, byte[] ours, byte[] theirs) {
		SealFile was = parse(base);
		SealFile mine = parse(ours);
		SealFile other = parse(theirs);
		SealFile merged = new SealFile();
		merged.keys.addAll(merged(was.keys, mine.keys, other.keys));
		merged.heads.addAll(merged(was.heads, mine.heads, other.heads));
		TreeSet<String> items = new TreeSet<>(mine.seals.keySet());
		items.addAll(other.seals.keySet());
		for (String item : items) {
			merged(was.lines(item), mine.lines(item), other.lines(item)).forEach(merged::add);
		}
		return merged.write();
	}

	private static <T> Set<T> merged(Set<T> was, Set<T> mine, Set<T> other) {
		Set<T> merged = new LinkedHashSet<>(mine);
		merged.addAll(other);
		merged.removeIf(each -> was.contains(each) && !(mine.contains(each) && other.contains(each)));
		return merged;
	}

	private Set<Seal> lines(String item) {
		return seals.getOrDefault(item, Set.of());
	}

	/**
	 * The keys that the file names as those it is sealed with; more than one after a merge across an exchange of keys.
	 */
	public List<String> keys() {
		return List.copyOf(keys);
	}

	public void addKeys(Collection<String> added) {
		source = null;
		keys.addAll(added);
	}

	/** The heads, whoever signed them; none in a file of the first format. */
	List<SealHead> heads() {
		return List.copyOf(heads);
	}

	public void add(SealHead head) {
		source = null;
		heads.add(head);
	}

	/** Whether the file has the format that gives seals an order. */
	public boolean isOrdered() {
		return !heads.isEmpty() || seals.values().stream().anyMatch(each -> each.stream().anyMatch(Seal::isOrdered));
	}

	/** The items that the file has lines for. */
	public Set<String> items() {
		return Set.copyOf(seals.keySet());
	}

	/** The lines of an item, whoever signed them. */
	List<Seal> seals(String item) {
		return List.copyOf(lines(item));
	}

	public void add(Seal seal) {
		source = null;
		seals.computeIfAbsent(seal.item(), item -> new LinkedHashSet<>()).add(seal);
	}

	/** The keys of the file as they count: one that a later key's head calls a former one comes last. */
	public String presentKey() {
		List<String> present = new ArrayList<>(keys);
		for (String key : keys) {
			if (heads.stream().anyMatch(head -> head.formerKeys().contains(key)
					&& keys.stream().anyMatch(other -> !other.equals(key) && head.isSignedBy(other)))) {
				present.remove(key);
			}
		}
		return present.isEmpty() ? keys.isEmpty() ? "" : keys.iterator().next() : present.get(0);
	}
}
