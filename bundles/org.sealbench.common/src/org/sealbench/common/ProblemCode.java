// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.Locale;

/**
 * One entry in a bundle's catalogue of problems. Each bundle implements it as one enum, so that numbers, categories and
 * wording stand side by side. A number is never used again for something else. <p> Ranges: 1xxx project on disk, 2xxx
 * rules of the compiler, 3xxx access and protection, 4xxx link and download, 5xxx OPC UA, 6xxx certificates, 7xxx
 * emulator, 8xxx command line, 9xxx common.
 */
public interface ProblemCode {

	/** Number, severity, category and wording. */
	CatalogueEntry entry();

	default int number() {
		return entry().number();
	}

	default Severity severity() {
		return entry().severity();
	}

	default Category category() {
		return entry().category();
	}

	default String message() {
		return entry().message();
	}

	default String remedy() {
		return entry().remedy();
	}

	/** The code as users and scripts see it, such as {@code SB-2104}. */
	default String text() {
		return String.format(Locale.ROOT, "SB-%04d", number());
	}

	/**
	 * The problem at a place; the arguments, which are often text of others, fill {@link #message()} and
	 * {@link #remedy()} as they can be seen. Within a command, which stands in apostrophes, they are one word of a
	 * shell.
	 */
	default Problem at(Place place, Object... arguments) {
		return new Problem(this, place, ProblemPattern.fill(message(), arguments),
				ProblemPattern.fill(remedy(), arguments));
	}
}
