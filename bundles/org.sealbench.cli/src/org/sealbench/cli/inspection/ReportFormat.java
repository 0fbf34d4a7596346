// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.util.Locale;

/** How the findings of a check are written. */
enum ReportFormat {
	/** Lines for people, or with {@code --json} the document of the command line. */
	TEXT,
	/** SARIF 2.1.0 (OASIS), as code hosts show it beside the files. */
	SARIF,
	/** JUnit's XML, as build servers show tests. */
	JUNIT;

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}
}
