package org.sealbench.project.ui.inspector;

/** Names under which the inspector's controls carry what they are, for tests. */
public final class Inspector {


	/** The data of a table: its viewer. */
	public static final String VIEWER = "org.sealbench.viewer";

	private Inspector() {
	}
}
