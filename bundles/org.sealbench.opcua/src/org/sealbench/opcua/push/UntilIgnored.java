// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.push;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** The user's cancel, until it is ignored for a rollback. */
final class UntilIgnored extends ProgressMonitorWrapper {

	private volatile boolean ignored;

	UntilIgnored(IProgressMonitor monitor) {
		super(monitor);
	}

	void ignore() {
		ignored = true;
	}

	@Override
	public boolean isCanceled() {
		return !ignored && super.isCanceled();
	}
}
