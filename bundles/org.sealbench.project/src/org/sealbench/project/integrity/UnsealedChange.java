// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that no administrator has sealed as it stands now.
 *
 * @param item what is concerned, such as {@code device PLC_1}
 * @param was  the fields as they were sealed; empty if the item is new
 * @param is   the fields as they stand now; empty if the item is gone
 */
public record UnsealedChange(String item, Kind kind, List<String> was, List<String> is) {

	/** What happened to the item. */
	public enum Kind {
		ADDED,
		CHANGED,
		REMOVED,
		/** It stands as an administrator left it once; a newer seal of it is known. */
		PUT_BACK
	}

	/** @param was text of the item, or {@code null} */
	public static UnsealedChange of(String item, String was, String is) {
		return of(item, was == null ? Kind.ADDED : is == null ? Kind.REMOVED : Kind.CHANGED, was, is);
	}

	/** @param was text of the newest seal, or {@code null} where that is not known or says that the item is gone */
	public static UnsealedChange putBack(String item, String was, String is) {
		return of(item, Kind.PUT_BACK, was, is);
	}

	private static UnsealedChange of(String item, Kind kind, String was, String is) {
		List<String> before = fields(was);
		List<String> after = fields(is);
		List<String> gone = new ArrayList<>(before);
		gone.removeAll(after);
		after.removeAll(before);
		return new UnsealedChange(item, kind, List.copyOf(gone), List.copyOf(after));
	}

	/** One line of an item is one field; lines that only frame fields are left out. */
	private static List<String> fields(String text) {
		List<String> fields = new ArrayList<>();
		if (text != null) {
			text.lines().map(String::strip).map(line -> line.replaceAll("/?>$", ""))
					.filter(line -> line.contains("=") || line.contains(":")).filter(line -> !line.startsWith("<?xml")
							&& !line.startsWith("xmlns") && !line.startsWith("<sealbench") && !line.startsWith("</"))
					.forEach(fields::add);
		}
		return fields;
	}
}
