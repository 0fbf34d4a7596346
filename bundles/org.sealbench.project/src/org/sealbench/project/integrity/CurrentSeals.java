// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which seals of a file count. A seal counts if the owner of the key signed it, a head of the file names it, and no
 * other one replaces it. An item whose newest seal is named by a head, of this file or of an earlier state of it, but
 * is neither there nor replaced by one that is there, was put back: none of its seals counts then. In a file of the
 * first format every seal counts.
 */
public final class CurrentSeals {

	/** Stands for something that an administrator removed: it must not come back by itself. */
	public static final String REMOVED = "deleted";

	private final SealFile file;
	private final String key;
	private final VerifiedSeals checked;
	/** Whether seals have an order; not where the first format was never left. */
	private boolean ordered;
	private final Map<String, Set<SealRef>> named = new HashMap<>();
	private final Set<String> formerKeys = new TreeSet<>();
	private final Map<String, List<Seal>> counting = new ConcurrentHashMap<>();
	/** Seals that only an earlier state of the file names, by item. */
	private final Map<String, Set<SealRef>> lost = new HashMap<>();
	private final Map<SealRef, Seal> recovered = new HashMap<>();
	private final Set<String> laterKeys = new TreeSet<>();

	/**
	 * @param key     the public key of those whose seals count
	 * @param checked the seals that were verified before
	 */
	public CurrentSeals(SealFile file, String key, VerifiedSeals checked) {
		this.file = file;
		this.key = key;
		this.checked = checked;
		this.ordered = file.isOrdered();
		for (SealHead head : file.heads()) {
			if (checked.isSignedBy(head, key)) {
				formerKeys.addAll(head.formerKeys());
				head.newest().forEach(
						(item, refs) -> named.computeIfAbsent(item, each -> new LinkedHashSet<>()).addAll(refs));
			}
		}
	}

	/** Takes into account an earlier state of the file: what its heads name must not be newer than what is here. */
	void compare(byte[] earlier) {
		if (file.isOf(earlier) && file.heads().stream().allMatch(head -> checked.isSignedBy(head, key))) {
			return;
		}
		SealFile before = SealFile.parseHeads(earlier);
		Set<SealHead> own = Collections.newSetFromMap(new IdentityHashMap<>());
		before.heads().stream().filter(head -> head.isSignedBy(key)).forEach(own::add);
		if (!ordered && !own.isEmpty()) {
			ordered = true;
			counting.clear();
		}
		for (SealHead head : before.heads()) {
			if (own.contains(head)) {
				head.newest().forEach((item, refs) -> refs.stream().filter(ref -> !isKnown(item, ref))
						.forEach(ref -> lost.computeIfAbsent(item, each -> new LinkedHashSet<>()).add(ref)));
			} else if (head.formerKeys().contains(key)) {
				before.keys().stream().filter(each -> !formerKeys.contains(each)).filter(head::isSignedBy)
						.forEach(laterKeys::add);
			}
		}
	}

	/** Whether there are missing seals that were not found yet. */
	boolean lacksSeals() {
		return ordered && items().parallelStream().flatMap(item -> missing(item).stream())
				.anyMatch(ref -> !recovered.containsKey(ref));
	}

	/** Takes missing seals out of an earlier state of the file, to show what they say. */
	void recover(byte[] earlier) {
		SealFile before = SealFile.parse(earlier);
		for (String item : items()) {
			List<SealRef> missing = missing(item);
			if (!missing.isEmpty()) {
				before.seals(item).stream().filter(Seal::isOrdered).filter(seal -> missing.contains(seal.ref()))
						.filter(seal -> checked.isSignedBy(seal, key)).forEach(seal -> recovered.put(seal.ref(), seal));
			}
		}
	}

	/** Whether a seal is known here; most are named by the file's own head, where {@link #missing} looks for them. */
	private boolean isKnown(String item, SealRef ref) {
		return named.getOrDefault(item, Set.of()).contains(ref) || lost.getOrDefault(item, Set.of()).contains(ref)
				|| newest(item).stream().anyMatch(seal -> covers(seal, ref));
	}

	/** Whether seals have an order here. */
	public boolean isOrdered() {
		return ordered;
	}

	/** The keys that seals were signed with before the project key was exchanged. */
	public Set<String> formerKeys() {
		return Set.copyOf(formerKeys);
	}

	/** Keys for which the project key was exchanged later, so that the whole project was put back before that. */
	public Set<String> laterKeys() {
		return Set.copyOf(laterKeys);
	}

	/** The items that are or should be sealed. */
	public Set<String> items() {
		Set<String> items = new TreeSet<>(file.items());
		items.addAll(named.keySet());
		items.addAll(lost.keySet());
		return items;
	}

	/** The seals of an item that no other one replaces: several where two branches changed it. */
	public List<Seal> newest(String item) {
		return counting.computeIfAbsent(item, this::findNewest);
	}

	private List<Seal> findNewest(String item) {
		List<Seal> valid = file.seals(item).stream().filter(this::counts).filter(seal -> checked.isSignedBy(seal, key))
				.toList();
		return !ordered || valid.size() < 2 ? valid
				: valid.stream()
						.filter(seal -> valid.stream()
								.noneMatch(other -> !other.equals(seal) && other.order().replaces(seal.ref())))
						.toList();
	}

	private boolean counts(Seal seal) {
		return ordered ? seal.isOrdered() && named.getOrDefault(seal.item(), Set.of()).contains(seal.ref())
				: !seal.isOrdered();
	}

	/** What is named as an item's newest seals without being there or replaced by what is there. */
	public List<SealRef> missing(String item) {
		List<SealRef> missing = new ArrayList<>();
		known(item).stream().filter(ref -> newest(item).stream().noneMatch(seal -> covers(seal, ref)))
				.forEach(missing::add);
		missing.sort(SealRef.NEWEST_FIRST);
		return missing;
	}

	private Collection<SealRef> known(String item) {
		Set<SealRef> known = new LinkedHashSet<>(named.getOrDefault(item, Set.of()));
		known.addAll(lost.getOrDefault(item, Set.of()));
		return known;
	}

	private static boolean covers(Seal seal, SealRef ref) {
		return seal.isOrdered() && seal.covers(ref);
	}

	/** Whether a save that changes nothing leaves the file as it is, its head included. */
	public boolean isSettled() {
		return file.heads().size() == 1 && file.keys().equals(List.of(key))
				&& checked.isSignedBy(file.heads().get(0), key) && isPlain();
	}

	/** Whether the items of the file each have one line, which is what the one head names. */
	public boolean isPlain() {
		return ordered && items().stream().allMatch(this::isPlain);
	}

	/** Whether the one line of an item is what the one head names; found without checking its signature. */
	public boolean isPlain(String item) {
		List<Seal> lines = file.seals(item);
		return lines.size() == 1 && lines.get(0).isOrdered() && known(item).equals(Set.of(lines.get(0).ref()));
	}

	/**
	 * The one line of an item that the one head names and nothing else is known of: what it says is what counts, if its
	 * signature is good.
	 */
	public Optional<Seal> sole(String item) {
		return ordered && isPlain(item) && counts(plain(item)) ? Optional.of(plain(item)) : Optional.empty();
	}

	/** The one line of an item. */
	Seal plain(String item) {
		return file.seals(item).get(0);
	}

	/**
	 * Whether an item is sealed with this very content.
	 *
	 * @param content {@code null} for what is not there, which must not be sealed as if it were
	 */
	public boolean fits(String item, String content) {
		if (ordered && !missing(item).isEmpty()) {
			return false;
		}
		List<Seal> seals = newest(item);
		return content == null ? seals.isEmpty() || seals.stream().anyMatch(seal -> seal.content().equals(REMOVED))
				: seals.stream().anyMatch(seal -> seal.content().equals(content));
	}

	/** The newest seal of an item, where need be from an earlier state of the file. */
	public Optional<Seal> last(String item) {
		List<SealRef> missing = ordered ? missing(item) : List.of();
		Optional<Seal> found = missing.stream().map(recovered::get).filter(seal -> seal != null).findFirst();
		if (found.isPresent() || !missing.isEmpty()) {
			return found;
		}
		List<Seal> seals = newest(item);
		return ordered ? seals.stream().min((a, b) -> SealRef.NEWEST_FIRST.compare(a.ref(), b.ref()))
				: seals.stream().findFirst();
	}

	/** What an administrator last left of an item; empty where it was removed or never sealed. */
	public Optional<String> content(String item) {
		return last(item).map(Seal::content).filter(text -> !text.equals(REMOVED));
	}

	/** Whether a newer seal of an item is known than those that are there. */
	public boolean isPutBack(String item) {
		return ordered && !missing(item).isEmpty();
	}
}
