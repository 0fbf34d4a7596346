// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.common.VisibleText;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.tags.TagText;
import org.sealbench.emulator.web.login.WebSession;
import org.sealbench.emulator.web.page.Html;
import org.sealbench.emulator.web.page.HtmlTable;

/** The tags with their values, page by page, and one form for those that may be written. */
public final class TagsPage {

	/** Where the values are, with the query of a page for those that it shows. */
	public static final String VALUES = "/tags.json";
	/** The tag's access decides what users without that right can read. */
	private static final String WRITE = "write";
	/** Up to so many tags there is no search. */
	private static final int FEW = 20;
	private static final int LONG = 150;

	private final DeviceContext device;
	private final WebSession user;

	public TagsPage(DeviceContext device, WebSession user) {
		this.device = device;
		this.user = user;
	}

	/** Where the script of a page asks for its values. */
	public static String values(TagsQuery query) {
		return query.path(VALUES, query.page()) + (query.page() > 1 || query.isNarrow() ? "&" : "?") + "part=1";
	}

	/** The end of the address that leads to a tag on a page; empty if the page does not show it. */
	public static String anchor(DeviceContext device, TagsQuery query, String tag) {
		return query.of(device.tags().tags()).rows().stream().filter(each -> each.tag().name().equals(tag))
				.map(each -> "#" + each.anchor()).findFirst().orElse("");
	}

	/** The content of the page. */
	public Html content(TagsView view) {
		List<TagSettings> tags = device.tags().tags();
		TagsQuery.Selection selection = view.query().of(tags);
		boolean writes = user.may(WRITE)
				&& selection.rows().stream().anyMatch(each -> TagControl.isWritable(each.tag()));
		Html body = new Html();
		summary(body, view);
		body.open("section", "class", "wide tags").element("h2", "Tags");
		if (tags.size() > FEW || view.query().isNarrow()) {
			new TagsNavigation(view.query(), selection).write(body, tags.size());
		}
		if (writes) {
			body.open("form", "method", "post", "action", view.query().path()).open("input", "type", "hidden", "name",
					"form", "value", user.newForm());
			body.open("p", "class", "all").element("button", "Write all that is typed").close("p");
		}
		table(body, selection, view, writes, tags.isEmpty());
		if (writes) {
			body.close("form");
		}
		if (selection.pages() > 1) {
			new TagsNavigation(view.query(), selection).pages(body, "Pages of tags, below");
		}
		return body.close("section");
	}

	/** The values of the tags that a page shows, or of all. */
	public Map<String, String> values(TagsQuery query, boolean all) {
		Map<String, String> values = new LinkedHashMap<>();
		List<TagSettings> tags = device.tags().tags();
		if (all) {
			tags.forEach(tag -> values.put(tag.name(), value(tag)));
		} else {
			query.of(tags).rows().forEach(each -> values.put(each.tag().name(), VisibleText.of(value(each.tag()))));
		}
		return values;
	}

	private static void summary(Html body, TagsView view) {
		if (!view.words().isEmpty()) {
			body.element("p", "Not written: " + view.words(), "class", "refused", "role", "alert");
		} else if (!view.draft().done().isEmpty()) {
			int count = view.draft().done().size();
			body.element("p",
					"Written: " + (count == 1 ? String.join("", view.draft().done().keySet()) : count + " tags"),
					"class", "done", "role", "status");
		}
	}

	private void table(Html body, TagsQuery.Selection selection, TagsView view, boolean writes, boolean none) {
		HtmlTable table = writes ? HtmlTable.inside(body, "Name", "Type", "Value", "Access", "New value")
				: HtmlTable.inside(body, "Name", "Type", "Value", "Access");
		for (TagsQuery.Row each : selection.rows()) {
			TagSettings tag = each.tag();
			Html row = table.open("id", each.anchor()).rows();
			row.element("td", tag.name(), "data-heading", "Name").element("td", type(tag), "data-heading", "Type");
			value(row, tag);
			row.element("td", access(tag), "data-heading", "Access");
			if (writes) {
				row.open("td", "data-heading", "New value");
				if (TagControl.isWritable(tag)) {
					TagControl.write(row, each, view);
				}
				row.close("td");
			}
			table.end();
		}
		table.finish(none ? "This device has no tags." : "No tag is called so.");
	}

	/** A long value is folded into a box of its own, so that the rows stay low. */
	private void value(Html row, TagSettings tag) {
		String value = value(tag);
		if (value.length() <= LONG) {
			row.element("td", value, "data-heading", "Value", "class", "value", "data-tag", tag.name());
		} else {
			row.open("td", "data-heading", "Value", "class", "value")
					.element("div", value, "class", "long", "tabindex", "0", "role", "group", "aria-label",
							"Value of " + VisibleText.of(tag.name()), "data-tag", tag.name())
					.close("td");
		}
	}

	/** The value of a tag that can be read, as people read it. */
	static Optional<String> readable(DeviceContext device, String name) {
		try {
			return Optional.of(TagText.of(device.tags().read(name)));
		} catch (ProblemException e) {
			// It is unknown, or may only be written.
			return Optional.empty();
		}
	}

	private String value(TagSettings tag) {
		return tag.readable() ? readable(device, tag.name()).orElse("–") : "–";
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
