package org.sealbench.app.guide;

import java.util.List;

/**
 * A procedure, step by step.
 *
 * @param id the name of its file
 */
public record Guide(String id, String title, String description, List<Step> steps) {

	public Guide {
		steps = List.copyOf(steps);
	}

	/**
	 * One step.
	 *
	 * @param command the serialized command that carries it out or leads to where it is done; empty where a person has to
	 */
	public record Step(String title, String description, String command) {
	}
}
