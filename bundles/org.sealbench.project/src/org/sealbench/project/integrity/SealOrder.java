// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The place of a seal in the order of its item, which only grows: its number, and the seals that it replaces, directly
 * or by others in between. Seals of two branches do not replace each other, so both hold until one more replaces both.
 *
 * @param number   1 for the first seal of an item
 * @param change   random; tells changes that two branches make alike, as one of them may go on. Empty where nothing was
 *                 changed: such seals are the same on all branches
 * @param floor    seals with lower numbers are replaced, too, without being listed
 * @param replaced the newest of the replaced seals, newest first
 */
record SealOrder(int number, String change, int floor, List<SealRef> replaced) {

	/** The first seal of an item, when it gets a place without being changed. */
	static final SealOrder FIRST = new SealOrder(1, "", 0, List.of());

	/** The seals that are listed: enough for two branches that both change one item again and again. */
	private static final int LISTED = 50;
	private static final String AFTER_NUMBER = ".";
	private static final String AFTER_FLOOR = ";";
	private static final String BETWEEN = ",";

	/**
	 * The place of a seal that replaces others.
	 *
	 * @param seals  the seals that are there
	 * @param known  seals that are only known by their names
	 * @param change random; empty where nothing is changed
	 */
	static SealOrder after(Collection<Seal> seals, Collection<SealRef> known, String change) {
		TreeSet<SealRef> all = new TreeSet<>(SealRef.NEWEST_FIRST);
		all.addAll(known);
		int floor = 0;
		for (Seal each : seals) {
			all.add(each.ref());
			all.addAll(each.order().replaced());
			floor = Math.max(floor, each.order().floor());
		}
		List<SealRef> listed = new ArrayList<>();
		for (SealRef each : all) {
			if (listed.size() >= LISTED && each.order() < listed.get(listed.size() - 1).order()) {
				floor = Math.max(floor, each.order() + 1);
				break;
			}
			listed.add(each);
		}
		int lowest = floor;
		listed.removeIf(each -> each.order() < lowest);
		return new SealOrder(all.isEmpty() ? 1 : all.first().order() + 1, change, floor, List.copyOf(listed));
	}

	/** Whether a seal with this place replaces another one. */
	boolean replaces(SealRef ref) {
		return ref.order() < floor || replaced.contains(ref);
	}

	/** The number and what tells the change, as they stand in the file. */
	String numberText() {
		return change.isEmpty() ? String.valueOf(number) : number + AFTER_NUMBER + change;
	}

	/** The list of what is replaced, as it stands in the file. */
	String replacedText() {
		return floor + AFTER_FLOOR + replaced.stream().map(SealRef::text).collect(Collectors.joining(BETWEEN));
	}

	static Optional<SealOrder> parse(String numberText, String replaced) {
		int change = numberText.indexOf(AFTER_NUMBER);
		int end = replaced.indexOf(AFTER_FLOOR);
		if (end < 0) {
			return Optional.empty();
		}
		String list = replaced.substring(end + 1);
		List<Optional<SealRef>> refs = list.isEmpty() ? List.of()
				: Arrays.stream(list.split(BETWEEN)).map(SealRef::parse).toList();
		try {
			int floor = Integer.parseInt(replaced.substring(0, end));
			return refs.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
					: Optional.of(
							new SealOrder(Integer.parseInt(change < 0 ? numberText : numberText.substring(0, change)),
									change < 0 ? "" : numberText.substring(change + 1), floor,
									refs.stream().map(Optional::orElseThrow).toList()));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
