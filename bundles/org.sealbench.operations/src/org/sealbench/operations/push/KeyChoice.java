// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

/** Which key the pushed certificate is for. */
public enum KeyChoice {
	/** The one that the server has. */
	KEEP,
	/** A new one that the server makes, and that never leaves it. */
	NEW,
	/** A new one that is made here and sent along, for servers that make none; the project does not keep it. */
	SENT
}
