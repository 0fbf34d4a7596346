// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.time.Instant;
import java.util.Map;

/**
 * What the next view of a page of forms shows again.
 *
 * @param typed what stood in the fields, by their names
 * @param done  the results of writing, such as {@code 42 → 61}, by the names of the tags
 * @param when  it was written, by the device's clock
 */
public record FormDraft(Map<String, String> typed, Map<String, String> done, Instant when) {

	public static final FormDraft NONE = new FormDraft(Map.of(), Map.of(), Instant.EPOCH);

	public FormDraft {
		typed = Map.copyOf(typed);
		done = Map.copyOf(done);
	}

	/** Only what was typed: nothing was written. */
	public static FormDraft ofTyped(Map<String, String> typed) {
		return new FormDraft(typed, Map.of(), Instant.EPOCH);
	}
}
