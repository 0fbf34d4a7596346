// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

/** The person at the keyboard. */
public interface Terminal {

	/** Whether questions can be asked at all. */
	boolean canAsk();

	/** Whether messages go to a screen, where a progress bar makes sense. */
	boolean showsMessages();

	/** Asks for a line; {@code null} at the end of the input. */
	String ask(String question);

	/**
	 * Asks for a secret, which is not shown while it is typed; {@code null} at the end of the input. The caller wipes
	 * it.
	 */
	char[] askSecret(String question);
}
