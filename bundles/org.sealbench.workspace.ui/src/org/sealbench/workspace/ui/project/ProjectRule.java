// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** The rule of all work on one project: one at a time. */
record ProjectRule(OpenProject project) implements ISchedulingRule {

	@Override
	public boolean contains(ISchedulingRule rule) {
		return equals(rule);
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return equals(rule);
	}
}
