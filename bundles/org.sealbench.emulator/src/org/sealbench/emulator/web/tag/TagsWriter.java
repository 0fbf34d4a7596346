// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DevicePart;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.tags.TagText;
import org.sealbench.emulator.web.login.FormDraft;

/** Writes what a form holds: all of it or nothing. */
public final class TagsWriter {

	private static final int LONGEST_SHOWN = 60;

	private final DeviceContext device;
	private final String user;

	/** @param user whom the device's log names */
	public TagsWriter(DeviceContext device, String user) {
		this.device = device;
		this.user = user;
	}

	/**
	 * The result of a form.
	 *
	 * @param draft   what the page shows afterwards
	 * @param faults  why values were rejected, by the names of their tags; empty if all were written
	 * @param refusal why nothing was written, or the empty string
	 */
	public record Result(FormDraft draft, Map<String, String> faults, String refusal) {
	}

	/** Writes them and notes that in the device's log. */
	public Result write(TagsForm form) {
		Map<String, Object> values = new LinkedHashMap<>();
		Map<String, String> faults = new LinkedHashMap<>();
		form.wanted().forEach((name, text) -> parse(name, text, values, faults));
		if (form.wanted().isEmpty()) {
			return new Result(form.typed(), faults, "nothing was typed.");
		}
		if (!faults.isEmpty()) {
			return new Result(form.typed(), faults, String.join(" ", faults.values()));
		}
		Map<String, String> before = values(values.keySet());
		try {
			device.tags().write(values);
		} catch (ProblemException e) {
			return new Result(form.typed(), faults, e.problem().message() + ". " + e.problem().remedy());
		}
		Map<String, String> done = new LinkedHashMap<>();
		values(values.keySet()).forEach((name, after) -> {
			device.log().add(DevicePart.WEB, "user " + user + " wrote the tag " + name);
			done.put(name, after.isEmpty() ? "written" : before.get(name) + " → " + after);
		});
		return new Result(new FormDraft(form.left(), done, device.clock().instant()), Map.of(), "");
	}

	private void parse(String name, String text, Map<String, Object> values, Map<String, String> faults) {
		Optional<TagSettings> tag = device.tags().tags().stream().filter(each -> each.name().equals(name)).findFirst();
		try {
			values.put(name, tag.isPresent() ? TagText.parse(tag.get(), text) : text);
		} catch (ProblemException e) {
			faults.put(name, "“" + shortened(text) + "” does not fit " + name + ": "
					+ TagFormat.words(tag.orElseThrow()) + ", is expected.");
		}
	}

	/** The values of now as texts; empty for a tag that cannot be read. */
	private Map<String, String> values(Iterable<String> names) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String name : names) {
			texts.put(name, TagsPage.readable(device, name).map(TagsWriter::shortened).orElse(""));
		}
		return texts;
	}

	private static String shortened(String text) {
		return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
	}
}
