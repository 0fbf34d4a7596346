// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Locale;

/** How much a {@link Problem} weighs: an error ends the operation, a warning and a note do not. */
public enum Severity {
	INFO, WARNING, ERROR;

	/** The name that JSON documents and command line messages use. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}
}
