// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with a request about tags and methods, 8640 to 8659. All are errors. */
public enum TagProblem implements ProblemCode {
	UNKNOWN(8640, Category.USAGE, "the device has no {0} of this name", "List them with ''sealbench {0} list {1}''."),
	EXISTS(8641, Category.USAGE, "the device has a {0} of this name already",
			"Choose another name, or change it with ''sealbench {0} set {1} {2}''."),
	NAME_INVALID(8642, Category.USAGE, "''{0}'' is no name for it",
			"Use 1 to 128 characters without control characters, and no blank at either end."),
	NO_SIMULATION(8643, Category.USAGE, "it has no simulation, so {0} has no meaning",
			"Choose a simulation too: ramp, sine or random."),
	IN_USE(8644, Category.USAGE, "the method {0} acts on it",
			"Remove the method first, or take the tag out of it with ''sealbench method set {1} {0} --tags ...''."),
	NOTHING_GIVEN(8645, Category.USAGE, "nothing to change is given", "Give at least one of: {0}."),
	NO_HEADING(8650, Category.BAD_INPUT, "its first line has no column ''{0}''",
			"Begin with a line of headings, such as {1}."),
	COLUMN_UNKNOWN(8651, Category.BAD_INPUT, "''{0}'' is no heading of a column", "Use these headings: {1}."),
	COLUMN_TWICE(8652, Category.BAD_INPUT, "the column ''{0}'' is there twice", "Remove one of them."),
	ROW_LENGTH(8653, Category.BAD_INPUT, "there are {1} headings, and the line has {0} of their fields",
			"Put fields that hold the separator into double quotes, and close each quote."),
	ROW_TWICE(8654, Category.BAD_INPUT, "{0} is in the file twice, first in line {1}", "Remove one of the two lines."),
	NOT_CSV(8655, Category.BAD_INPUT, "it is no table of comma-separated values ({0})",
			"Save it as CSV in UTF-8, with commas, semicolons or tabs between the fields.");

	private final CatalogueEntry entry;

	TagProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
