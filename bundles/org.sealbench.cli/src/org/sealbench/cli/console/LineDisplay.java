// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

/** Progress where there is no terminal: one line for each step, with {@code -v} only. */
final class LineDisplay implements ProgressDisplay {

	private final Session session;

	LineDisplay(Session session) {
		this.session = session;
	}

	@Override
	public void show(double share) {
		// A percentage means nothing in a log.
	}

	@Override
	public void step(String what) {
		session.detail(what);
	}

	@Override
	public void close() {
		// There is nothing to remove.
	}
}
