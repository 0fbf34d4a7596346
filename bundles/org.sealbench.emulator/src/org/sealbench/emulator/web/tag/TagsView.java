// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.tag;

import java.util.Map;

import org.sealbench.emulator.web.login.FormDraft;

/**
 * What the page of tags shows besides the tags.
 *
 * @param query  which tags
 * @param draft  what was typed and written before
 * @param faults why values were rejected, by the names of their tags
 * @param words  why nothing was written, or the empty string
 */
public record TagsView(TagsQuery query, FormDraft draft, Map<String, String> faults, String words) {

	/** Nothing was rejected. */
	public static TagsView of(TagsQuery query, FormDraft draft) {
		return new TagsView(query, draft, Map.of(), "");
	}
}
