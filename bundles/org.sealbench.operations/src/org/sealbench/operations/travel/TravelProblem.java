// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.travel;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with a journey through time, 8700 to 8707. */
public enum TravelProblem implements ProblemCode {
	PAST(8700, Severity.ERROR, Category.USAGE, "{0} is over", "Give a day after today, such as {1}."),
	TOO_FAR(8701, Severity.ERROR, Category.USAGE, "no device''s clock goes as far as {0}", "Give a day before {1}."),
	NOTHING_TO_TRY(8702, Severity.ERROR, Category.UNREACHABLE,
			"none of its devices is in the emulator, or none has a server that runs",
			"Download to them first with ''sealbench download''."),
	NOT_THERE(8703, Severity.WARNING, Category.UNREACHABLE,
			"the emulator has no such device, so that nothing was tried",
			"Download to it first with ''sealbench download {0}''."),
	BLANK(8704, Severity.WARNING, Category.UNREACHABLE, "it is blank, so that nothing was tried",
			"Download to it first with ''sealbench download {0}''."),
	OTHERS(8705, Severity.WARNING, Category.UNREACHABLE,
			"it belongs to somebody else, so that its clock stays and nothing was tried",
			"Pair it with ''sealbench download {0} --pairing-code CODE'', or name the right emulator with --to."),
	DISAGREES(8706, Severity.WARNING, Category.FINDING,
			"''sealbench explain'' says that it {0}, and the device that it {1}",
			"Load what the project says with ''sealbench download {2}'', and travel once more."),
	INTERRUPTED(8707, Severity.ERROR, Category.FINDING,
			"the clocks went back before everything was tried, and did so again", "Try again while less is running.");

	private final CatalogueEntry entry;

	TravelProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
