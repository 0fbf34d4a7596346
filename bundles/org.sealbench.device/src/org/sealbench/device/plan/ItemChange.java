// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.VisibleText;

/**
 * One item that somebody else changed in a device and a download would put back ({@link ImageItems}).
 *
 * @param key     of the item
 * @param before  its value in the last download from here, or {@code null} for none
 * @param device  its value in the device, or {@code null} for none
 * @param project its value in the project, or {@code null} for none
 */
public record ItemChange(String key, @Nullable String before, @Nullable String device, @Nullable String project) {

	private static final int LONGEST = 120;

	/**
	 * What the device has otherwise than the last download from here left it, and the project does not have, too.
	 *
	 * @param before items of the last download from here; empty if it is not known, then everything counts in which
	 *               device and project differ
	 */
	public static List<ItemChange> of(Optional<? extends Map<String, String>> before, Map<String, String> device,
			Map<String, String> project) {
		TreeSet<String> keys = new TreeSet<>(device.keySet());
		keys.addAll(project.keySet());
		List<ItemChange> changes = new ArrayList<>();
		for (String key : keys) {
			String there = device.get(key);
			String here = project.get(key);
			String last = before.isPresent() ? before.get().get(key) : here;
			boolean changedThere = before.isEmpty() || !Objects.equals(last, there);
			if (changedThere && !Objects.equals(there, here)) {
				changes.add(new ItemChange(key, last, there, here));
			}
		}
		return changes;
	}

	/** The kind of an item: its key without a name. */
	public String kind() {
		int colon = key.indexOf(':');
		return colon < 0 ? key : key.substring(0, colon);
	}

	/** The name in an item's key, or the empty string. */
	public String name() {
		return key.substring(Math.min(key.length(), kind().length() + 1));
	}

	/**
	 * The change in words, such as {@code OPC UA port (4840 to 4841)} or {@code tag Level (added)}.
	 *
	 * @param name what to call an element instead of the name in its key, or {@code null}
	 */
	public String text(@Nullable String name) {
		ItemKind item = ItemKind.of(key);
		if (item.isSole()) {
			return item.label();
		}
		if (item != ItemKind.SETTING) {
			return item.label() + " " + shown(name == null ? name() : name) + " (" + verb() + ")";
		}
		String label = ImageItems.settingLabel(kind()).orElse(key);
		List<String> then = list(before);
		List<String> now = list(device);
		if (then.size() + now.size() <= 2) {
			return label + " (" + shown(before) + " to " + shown(device) + ")";
		}
		List<String> differences = new ArrayList<>();
		then.stream().filter(each -> !now.contains(each)).forEach(each -> differences.add("without " + each));
		now.stream().filter(each -> !then.contains(each)).forEach(each -> differences.add("with " + each));
		return label + " (" + shown(String.join(", ", differences)) + ")";
	}

	private static List<String> list(@Nullable String value) {
		return value == null || value.isEmpty() ? List.of() : List.of(value.split(","));
	}

	private String verb() {
		return before == null ? "added" : device == null ? "removed" : "changed";
	}

	private static String shown(@Nullable String value) {
		if (value == null || value.isEmpty()) {
			return "not set";
		}
		// It is said by a device.
		String line = VisibleText.of(value);
		return line.codePointCount(0, line.length()) <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
