// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.web.page.ProtectedPage;

/**
 * Which tags are wanted, as it stands in the address of the page.
 *
 * @param find text that the names hold, in capital or small letters
 * @param show which kind
 * @param page counted from 1
 */
public record TagsQuery(String find, Show show, int page) {

	static final String FIND = "find";
	static final String SHOW = "show";
	static final String PAGE = "page";
	/** Tags on one page. */
	static final int ROWS = 50;
	static final int LONGEST_FIND = 100;

	/** Kinds of tags. */
	enum Show {
		ALL("all tags"), WRITABLE("tags that can be written"), SIMULATED("simulated tags");

		private final String words;

		Show(String words) {
			this.words = words;
		}

		String words() {
			return words;
		}

		String value() {
			return name().toLowerCase(Locale.ROOT);
		}

		private boolean has(TagSettings tag) {
			return switch (this) {
			case ALL -> true;
			case WRITABLE -> TagControl.isWritable(tag);
			case SIMULATED -> tag.simulation() != null;
			};
		}

		private static Show of(String value) {
			for (Show each : values()) {
				if (each.value().equals(value)) {
					return each;
				}
			}
			return ALL;
		}
	}

	/** One tag and its number among all of the device. */
	record Row(int number, TagSettings tag) {

		/** Where the row is on the page. */
		String anchor() {
			return "tag-" + number;
		}
	}

	/**
	 * The tags of one page.
	 *
	 * @param first   the number of the first one among those that were found
	 * @param matches how many were found
	 * @param page    the page that there is, nearest to the wanted one
	 */
	record Selection(List<Row> rows, int first, int matches, int page, int pages) {
	}

	/** What the query of an address asks for; what is not valid is ignored. */
	public static TagsQuery of(Map<String, String> query) {
		String find = query.getOrDefault(FIND, "").strip();
		String page = query.getOrDefault(PAGE, "1");
		return new TagsQuery(find.length() > LONGEST_FIND ? find.substring(0, LONGEST_FIND) : find,
				Show.of(query.getOrDefault(SHOW, "")),
				page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1);
	}

	/** Whether it asks for anything but the beginning of all tags. */
	boolean isNarrow() {
		return !find.isEmpty() || show != Show.ALL;
	}

	/** The address of a page with the same search. */
	String path(String base, int wanted) {
		List<String> parts = new ArrayList<>();
		if (!find.isEmpty()) {
			parts.add(FIND + "=" + URLEncoder.encode(find, StandardCharsets.UTF_8));
		}
		if (show != Show.ALL) {
			parts.add(SHOW + "=" + show.value());
		}
		if (wanted > 1) {
			parts.add(PAGE + "=" + wanted);
		}
		return base + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
	}

	/** The address of this page. */
	public String path() {
		return path(ProtectedPage.TAGS.path(), page);
	}

	/** What is shown of a device's tags. */
	Selection of(List<TagSettings> tags) {
		String wanted = find.toLowerCase(Locale.ROOT);
		List<Row> found = new ArrayList<>();
		for (int i = 0; i < tags.size(); i++) {
			TagSettings tag = tags.get(i);
			if (show.has(tag) && tag.name().toLowerCase(Locale.ROOT).contains(wanted)) {
				found.add(new Row(i + 1, tag));
			}
		}
		int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
		int present = Math.min(page, pages);
		int from = (present - 1) * ROWS;
		return new Selection(found.subList(from, Math.min(found.size(), from + ROWS)), from + 1, found.size(), present,
				pages);
	}
}
