// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

import org.sealbench.pki.secret.Ed25519SigningKey;

/** The sealed items of a made-up project and its file of seals, as administrators and git change them. */
record SealedState(SortedMap<String, String> items, byte[] seals) {

	private static final Ed25519SigningKey KEY = new Ed25519SigningKey(new byte[Ed25519SigningKey.SEED_LENGTH]);
	private static final VerifiedSeals CHECKED = new VerifiedSeals();

	/** A project that was just protected. */
	static SealedState of(Map<String, String> items) {
		return new SealedState(new TreeMap<>(), new byte[0]).save(items);
	}

	/** What an administrator saves; an item that is set to {@code null} is removed. */
	SealedState save(Map<String, String> changes) {
		return save(changes, Set.of(), List.of());
	}

	/** As above, accepting items as they stand. */
	SealedState save(Map<String, String> changes, Set<String> accepted, Collection<SealedState> history) {
		SortedMap<String, String> now = changed(changes);
		CurrentSeals current = new CurrentSeals(SealFile.parse(seals), KEY.publicKey(), CHECKED);
		history.forEach(each -> current.compare(each.seals()));
		SealFile next = new SealFile();
		next.addKeys(List.of(KEY.publicKey()));
		new SealUpdate(current, KEY, CHECKED).write(next, items, now, accepted::contains, List.of());
		return new SealedState(now, next.write());
	}

	/** What somebody changes without a login. */
	SealedState edit(Map<String, String> changes) {
		return new SealedState(changed(changes), seals);
	}

	SealedState withSeals(byte[] others) {
		return new SealedState(items, others);
	}

	/** One item as it was in another state. */
	SealedState withItemOf(SealedState other, String item) {
		Map<String, String> change = new TreeMap<>();
		change.put(item, other.items.get(item));
		return edit(change);
	}

	private SortedMap<String, String> changed(Map<String, String> changes) {
		SortedMap<String, String> now = new TreeMap<>(items);
		now.putAll(changes);
		now.values().removeIf(Objects::isNull);
		return now;
	}

	/** The lines of the file of seals that are about an item, or all others. */
	List<String> lines(String item, boolean about) {
		return new String(seals, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(item + "\t") == about)
				.toList();
	}

	/** The items that no administrator has sealed as they stand. */
	Set<String> alarms(Collection<SealedState> history) {
		CurrentSeals current = new CurrentSeals(SealFile.parse(seals), KEY.publicKey(), CHECKED);
		history.forEach(each -> current.compare(each.seals()));
		Set<String> all = new TreeSet<>(items.keySet());
		all.addAll(current.items());
		all.removeIf(item -> current.fits(item, items.get(item)));
		return all;
	}

	/** Whether one seal alone counts for an item. */
	boolean isDecided(String item) {
		return new CurrentSeals(SealFile.parse(seals), KEY.publicKey(), CHECKED).newest(item).size() < 2;
	}

	/** What git makes of two branches, items by content and the file of seals by itself. */
	static SealedState merge(SealedState base, SealedState ours, SealedState theirs, BinaryOperator<byte[]> seals) {
		SortedMap<String, String> merged = new TreeMap<>(ours.items);
		Set<String> all = new TreeSet<>(base.items.keySet());
		all.addAll(theirs.items.keySet());
		List<String> conflicts = new ArrayList<>();
		for (String item : all) {
			String was = base.items.get(item);
			String there = theirs.items.get(item);
			if (!Objects.equals(was, there) && !Objects.equals(there, ours.items.get(item))) {
				if (!Objects.equals(was, ours.items.get(item))) {
					conflicts.add(item);
				}
				merged.put(item, there);
			}
		}
		merged.values().removeIf(Objects::isNull);
		if (!conflicts.isEmpty()) {
			throw new IllegalArgumentException("both branches changed " + conflicts);
		}
		return new SealedState(merged, seals.apply(ours.seals, theirs.seals));
	}
}
