// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.device.DownloadRecord;

/**
 * What others changed in a device since the last download from here, by a download from another checkout or at runtime,
 * and the project does not have, too.
 *
 * @param by who did the last download, if that was not this checkout and left a record
 */
public record ForeignChanges(List<Item> items, Optional<DownloadRecord> by) {

	/** Longest list in a sentence. */
	private static final int SHOWN = 8;

	public ForeignChanges {
		items = List.copyOf(items);
	}

	/**
	 * One changed item.
	 *
	 * @param key  by which {@code upload --take} takes it
	 * @param text in words
	 */
	public record Item(String key, String text) {
	}

	/** Nothing was changed by others. */
	public static ForeignChanges none() {
		return new ForeignChanges(List.of(), Optional.empty());
	}

	public boolean isEmpty() {
		return items.isEmpty();
	}

	/** Every change in words. */
	public List<String> texts() {
		return items.stream().map(Item::text).toList();
	}

	/** The changes in one sentence's list, the first ones of many. */
	String sentence() {
		String first = texts().stream().limit(SHOWN).collect(Collectors.joining(", "));
		return items.size() <= SHOWN ? first : first + " and " + (items.size() - SHOWN) + " more";
	}

	/** Who did it, in words. */
	String author() {
		return by.map(record -> record.text()).orElse("not by a download from this checkout");
	}
}
