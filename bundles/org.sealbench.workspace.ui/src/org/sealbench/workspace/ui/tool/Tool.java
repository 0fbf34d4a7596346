// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.tool;

import java.util.Optional;

import org.sealbench.workspace.ui.command.ProjectHandler.Call;
import org.sealbench.workspace.ui.project.OpenProject;

/** A function of the suite that a menu offers. Bundles keep theirs in an enum, whose constants a handler names. */
public interface Tool {

	/** Whether it wants a login before it begins. */
	default boolean needsLogin() {
		return false;
	}

	/** Why it cannot be done with a project as it is now, in a few words for the menu; asked often. */
	default Optional<String> obstacle(@SuppressWarnings("unused") /* for those who override it */ OpenProject project) {
		return Optional.empty();
	}

	/** Begins: opens its dialog or its view. */
	void open(Call call);
}
