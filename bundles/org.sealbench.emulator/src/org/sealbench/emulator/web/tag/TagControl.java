// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.VisibleText;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.web.page.Html;
import org.sealbench.emulator.web.page.TimeText;

/** The field for a new value of one tag, its button, and the result. */
final class TagControl {

	/** Prefix of the names of the fields; that of the tag follows. */
	static final String VALUE = "value:";
	/** The field in which a button names the one tag that it writes. */
	static final String TAG = "tag";

	private TagControl() {
	}

	static boolean isWritable(TagSettings tag) {
		return tag.writable() && tag.simulation() == null;
	}

	/** Writes the content of the last cell of a row. */
	static void write(Html row, TagsQuery.Row at, TagsView view) {
		TagSettings tag = at.tag();
		String name = VisibleText.of(tag.name());
		String fault = view.faults().getOrDefault(tag.name(), "");
		String note = "note-" + at.number();
		row.open("div", "class", "write").open("div");
		field(row, tag, view.draft().typed().getOrDefault(VALUE + tag.name(), ""), name, note, !fault.isEmpty());
		row.element("button", "Write", "name", TAG, "value", tag.name(), "aria-label", "Write " + name).close("div");
		String done = view.draft().done().getOrDefault(tag.name(), "");
		if (!fault.isEmpty()) {
			row.element("p", fault, "id", note, "class", "fault");
		} else if (!done.isEmpty()) {
			row.open("p", "id", note, "class", "came").text(done + ", ")
					.timeAs(TimeText.clock(view.draft().when()), view.draft().when()).close("p");
		}
		row.close("div");
	}

	private static void field(Html row, TagSettings tag, String typed, String name, String note, boolean isFault) {
		List<String> attributes = new ArrayList<>(
				List.of("name", VALUE + tag.name(), "aria-label", "New value of " + name));
		if (isFault) {
			attributes.addAll(List.of("aria-invalid", "true", "aria-describedby", note));
		}
		if (tag.type() == DataType.BOOL && tag.arrayLength() == 0) {
			choice(row, typed, attributes);
			return;
		}
		attributes.addAll(List.of("value", typed, "placeholder", TagFormat.hint(tag), "title", TagFormat.words(tag),
				"autocomplete", "off", "autocapitalize", "none", "spellcheck", "false"));
		row.open("input", attributes.toArray(String[]::new));
	}

	private static void choice(Html row, String typed, List<String> attributes) {
		row.open("select", attributes.toArray(String[]::new));
		List<String> values = new ArrayList<>(List.of("", "true", "false"));
		if (!values.contains(typed)) {
			values.add(typed);
		}
		for (String each : values) {
			String words = each.isEmpty() ? "as it is" : each;
			if (each.equals(typed)) {
				row.element("option", words, "value", each, "selected", "");
			} else {
				row.element("option", words, "value", each);
			}
		}
		row.close("select");
	}
}
