// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.tags.TagText;
import org.sealbench.emulator.web.login.WebSession;

/** The tags with their values, and a form for each that may be written. */
public final class TagsPage {

	public static final String VALUES = "/tags.json";
	/** What users without that right get to read, too, is decided by the tag's access. */
	private static final String WRITE = "write";

	private final DeviceContext device;
	private final WebSession user;

	public TagsPage(DeviceContext device, WebSession user) {
		this.device = device;
		this.user = user;
	}

	/** The answer of {@link #VALUES}. */
	record Values(String time, Map<String, String> values) {
	}

	/** @param words what came of writing, or the empty string */
	public Html content(String words, boolean refused) {
		Html body = new Html();
		if (!words.isEmpty()) {
			body.element("p", words, "class", refused ? "refused" : "done", "role", "status");
		}
		String token = user.may(WRITE) ? user.newForm() : "";
		HtmlTable table = new HtmlTable(body, "Tags", "Name", "Type", "Value", "Access", "New value");
		for (TagSettings tag : device.tags().tags()) {
			Html row = table.open().rows();
			row.element("td", tag.name(), "data-heading", "Name").element("td", type(tag), "data-heading", "Type");
			row.element("td", value(tag), "data-heading", "Value", "class", "value", "data-tag", tag.name());
			row.element("td", access(tag), "data-heading", "Access").open("td", "data-heading", "New value");
			if (!token.isEmpty() && isWritable(tag)) {
				form(row, tag, token);
			}
			row.close("td");
			table.end();
		}
		table.close("This device has no tags.");
		return body;
	}

	public byte[] values() {
		Map<String, String> values = new LinkedHashMap<>();
		device.tags().tags().forEach(tag -> values.put(tag.name(), value(tag)));
		return new DeviceJson().write(new Values(Layout.time(device.clock().instant()), values));
	}

	/**
	 * Writes one tag.
	 *
	 * @throws ProblemException if there is no such tag, the text is no value of its type, or the tag cannot be written
	 */
	public void write(String name, String text) throws ProblemException {
		TagSettings tag = device.tags().tags().stream().filter(each -> each.name().equals(name)).findFirst()
				.orElse(null);
		Object value = tag == null ? text : TagText.parse(tag, text);
		device.tags().write(Map.of(name, value));
	}

	private static void form(Html row, TagSettings tag, String token) {
		row.open("form", "method", "post", "action", ProtectedPage.TAGS.path(), "class", "write");
		row.open("input", "type", "hidden", "name", "form", "value", token).open("input", "type", "hidden", "name",
				"tag", "value", tag.name());
		row.open("input", "name", "value", "aria-label", "New value of " + tag.name(), "autocomplete", "off")
				.element("button", "Write").close("form");
	}

	private static boolean isWritable(TagSettings tag) {
		return tag.writable() && tag.simulation() == null;
	}

	private String value(TagSettings tag) {
		try {
			return tag.readable() ? TagText.of(device.tags().read(tag.name())) : "–";
		} catch (ProblemException e) {
			return e.problem().message();
		}
	}

	private static String type(TagSettings tag) {
		return tag.type() + (tag.arrayLength() == 0 ? "" : "[" + tag.arrayLength() + "]");
	}

	private static String access(TagSettings tag) {
		if (tag.simulation() != null) {
			return "simulated";
		}
		return tag.writable() ? tag.readable() ? "read, write" : "write" : tag.readable() ? "read" : "none";
	}
}
