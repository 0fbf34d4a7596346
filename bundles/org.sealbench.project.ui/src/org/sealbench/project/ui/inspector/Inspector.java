package org.sealbench.project.ui.inspector;

/** Names under which the inspector's controls carry what they are, for screen readers' tools and tests. */
public final class Inspector {

	/** The data of a control: the label of the field it edits. */
	public static final String FIELD = "org.sealbench.field";

	/** The data of a table: its viewer. */
	public static final String VIEWER = "org.sealbench.viewer";

	private Inspector() {
	}
}
