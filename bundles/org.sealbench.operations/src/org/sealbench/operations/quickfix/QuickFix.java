// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.quickfix;

import java.util.List;
import java.util.function.Function;

import org.sealbench.common.Outcome;
import org.sealbench.operations.Tools;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.Project;

/**
 * Does what the remedy of a problem says.
 *
 * @param label   what it does
 * @param notices what the user has to agree to first; mostly nothing
 * @param change  changes the model; saving is up to the caller
 */
public record QuickFix(String label, List<String> notices, Function<Project, Outcome<?>> change) {
	public QuickFix {
		notices = List.copyOf(notices);
	}

	/** Settings as {@code device set} takes them, to be agreed to where they have a notice. */
	static QuickFix settings(String label, String device, String... settings) {
		List<String> all = List.of(settings);
		return new QuickFix(label, SetDevice.notices(all),
				project -> new SetDevice(Tools.standard()).run(project, device, all, () -> null, true));
	}
}
