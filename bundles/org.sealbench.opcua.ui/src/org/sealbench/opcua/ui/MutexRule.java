// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** The rule of jobs that work in one session. */
final class MutexRule implements ISchedulingRule {

	@Override
	public boolean contains(ISchedulingRule rule) {
		return rule == this;
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return rule == this;
	}
}
