// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

/** Stands in where there is no terminal: in a script, a pipeline, a test. */
public final class NoTerminal implements Terminal {

	@Override
	public boolean canAsk() {
		return false;
	}

	@Override
	public boolean showsMessages() {
		return false;
	}

	@Override
	public String ask(String question) {
		return null;
	}

	@Override
	public char[] askSecret(String question) {
		return null;
	}
}
