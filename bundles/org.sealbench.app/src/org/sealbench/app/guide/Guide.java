// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A procedure, step by step.
 *
 * @param id the name of its file
 */
public record Guide(String id, String title, String description, List<Step> steps) {

	public Guide {
		steps = List.copyOf(steps);
	}

	/** Whether its own words or those of a step contain a word, in whatever case. */
	boolean says(String word) {
		String wanted = word.toLowerCase(Locale.ROOT);
		return Stream
				.concat(Stream.of(title, description),
						steps.stream().flatMap(step -> Stream.of(step.title(), step.description())))
				.anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
	}

	/**
	 * One step.
	 *
	 * @param command the serialized command that carries it out or leads to where it is done; empty where a person has
	 *                to
	 */
	public record Step(String title, String description, String command) {
	}
}
