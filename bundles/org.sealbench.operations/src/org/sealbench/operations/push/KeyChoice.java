// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

/** Which key the pushed certificate is for. */
public enum KeyChoice {
	/** The one that the server has. */
	KEEP,
	/** A new one that the server generates, and that never leaves it. */
	NEW,
	/**
	 * A new one that is generated here and sent along, for servers that generate none; the project does not keep it.
	 */
	SENT
}
