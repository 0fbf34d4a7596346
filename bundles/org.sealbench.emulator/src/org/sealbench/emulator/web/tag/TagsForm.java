// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.sealbench.emulator.web.login.FormDraft;

/** What was sent with the form of the page of tags: one tag to write, or all into whose fields something was typed. */
public final class TagsForm {

	private final Map<String, String> typed = new TreeMap<>();
	private final Map<String, String> wanted = new LinkedHashMap<>();

	public TagsForm(Map<String, String> fields) {
		fields.forEach((name, value) -> {
			if (name.startsWith(TagControl.VALUE) && !value.isEmpty()) {
				typed.put(name, value);
			}
		});
		String one = fields.get(TagControl.TAG);
		if (one == null) {
			typed.forEach((name, value) -> wanted.put(name.substring(TagControl.VALUE.length()), value));
		} else {
			String value = fields.getOrDefault(TagControl.VALUE + one, fields.getOrDefault("value", ""));
			wanted.put(one, value);
			if (!value.isEmpty()) {
				typed.put(TagControl.VALUE + one, value);
			}
		}
	}

	/** The texts to write, by the names of the tags. */
	Map<String, String> wanted() {
		return wanted;
	}

	/** Everything that was typed, to be shown again. */
	public FormDraft typed() {
		return FormDraft.ofTyped(typed);
	}

	/** What was typed into other fields than those that were written. */
	Map<String, String> left() {
		Map<String, String> left = new TreeMap<>(typed);
		wanted.keySet().forEach(tag -> left.remove(TagControl.VALUE + tag));
		return left;
	}
}
