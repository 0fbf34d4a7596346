// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

/** Names under which the inspector's controls carry what they are, for tests. */
public final class ViewerKey {

	/** The data of a table: its viewer. */
	public static final String VIEWER = "org.sealbench.viewer";

	private ViewerKey() {
	}
}
