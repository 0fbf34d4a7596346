// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.sealbench.pki.secret.Ed25519SigningKey;

/**
 * What a save makes of the file of seals. Seals of the first format get their places in the order first, so that two
 * branches that do so give the same ones.
 */
public final class SealUpdate {

	private static final int CHANGE_LENGTH = 6;

	private final SecureRandom random = new SecureRandom();
	private final CurrentSeals current;
	private final Ed25519SigningKey key;
	private final String publicKey;
	private final VerifiedSeals checked;

	/**
	 * The lines of an item, and what the head names as its newest seals: these, and those that are missing as long as
	 * nobody has decided.
	 */
	private record Kept(List<Seal> lines, List<SealRef> newest) {

		static final Kept NOTHING = new Kept(List.of(), List.of());

		private static Kept of(Seal seal) {
			return new Kept(List.of(seal), List.of(seal.ref()));
		}
	}

	/** @param key signs what is sealed */
	public SealUpdate(CurrentSeals current, Ed25519SigningKey key, VerifiedSeals checked) {
		this.current = current;
		this.key = key;
		this.publicKey = key.publicKey();
		this.checked = checked;
	}

	/**
	 * Adds the head and the seals to a file that has its keys: seals what the save changes, and leaves everything else
	 * as it was sealed.
	 *
	 * @param before     the items as they were before; work on top of an outside change does not seal that
	 * @param now        the items as they are saved
	 * @param isDecided  whether an item is sealed as it stands, whatever it was before
	 * @param formerKeys keys that seals were signed with before the project key was exchanged
	 */
	public void write(SealFile file, SortedMap<String, String> before, SortedMap<String, String> now,
			Predicate<String> isDecided, List<String> formerKeys) {
		TreeSet<String> items = new TreeSet<>(now.keySet());
		items.addAll(current.items());
		// On all cores: a signature for each new item.
		Map<String, Kept> kept = items.parallelStream().collect(Collectors.toConcurrentMap(item -> item,
				item -> step(item, before.get(item), now.get(item), isDecided.test(item))));
		SortedMap<String, List<SealRef>> newest = new TreeMap<>();
		kept.forEach((item, each) -> {
			each.lines().forEach(file::add);
			if (!each.newest().isEmpty()) {
				newest.put(item, each.newest());
			}
		});
		file.add(SealHead.sign(formerKeys, newest, key));
	}

	private Kept step(String item, String before, String is, boolean isDecided) {
		return isDecided || !Objects.equals(before, is) && current.fits(item, before) ? seal(item, before, is)
				: keep(item, is);
	}

	/**
	 * Leaves an item as it was sealed; of seals of two branches, the one that fits is sealed as what replaces both.
	 *
	 * @param content {@code null} for what is not there
	 */
	private Kept keep(String item, String content) {
		if (!current.isOrdered()) {
			return firstFormat(item, content).map(sealed -> Kept.of(sign(item, SealOrder.FIRST, sealed)))
					.orElse(Kept.NOTHING);
		}
		if (current.isPlain(item)) {
			return Kept.of(current.plain(item));
		}
		List<Seal> newest = current.newest(item);
		if (newest.size() > 1 && current.fits(item, content)) {
			return Kept.of(sign(item, SealOrder.after(newest, List.of(), ""), sealed(content)));
		}
		List<SealRef> named = new ArrayList<>(newest.stream().map(Seal::ref).toList());
		named.addAll(current.missing(item));
		return new Kept(newest, List.copyOf(named));
	}

	/**
	 * Seals an item.
	 *
	 * @param before  what was there before; {@code null} for nothing
	 * @param content {@code null} for what is not there any more
	 */
	private Kept seal(String item, String before, String content) {
		String sealed = sealed(content);
		List<Seal> newest = current.isOrdered() ? current.newest(item)
				: firstFormat(item, before).map(text -> List.of(sign(item, SealOrder.FIRST, text))).orElse(List.of());
		List<SealRef> missing = current.isOrdered() ? current.missing(item) : List.of();
		if (newest.isEmpty() && missing.isEmpty() && content == null || !Seal.isNamable(item)) {
			return Kept.NOTHING;
		}
		if (newest.size() == 1 && missing.isEmpty() && newest.get(0).content().equals(sealed)
				&& checked.isSignedBy(newest.get(0), publicKey)) {
			return Kept.of(newest.get(0));
		}
		return Kept.of(sign(item, SealOrder.after(newest, missing, change()), sealed));
	}

	private static String sealed(String content) {
		return content == null ? CurrentSeals.REMOVED : content;
	}

	private String change() {
		byte[] bytes = new byte[CHANGE_LENGTH];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** What an item was sealed with in the first format: the seal that fits its content, or any. */
	private Optional<String> firstFormat(String item, String content) {
		if (!SealedItems.isOfFirstFormat(item)) {
			return Optional.ofNullable(content);
		}
		List<String> sealed = current.newest(item).stream().map(Seal::content).toList();
		return sealed.contains(content) ? Optional.of(content) : sealed.stream().findFirst();
	}

	private Seal sign(String item, SealOrder order, String content) {
		Seal seal = Seal.sign(item, order, content, key);
		checked.add(seal, publicKey);
		return seal;
	}
}
