// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import picocli.CommandLine.TypeConversionException;

/**
 * A span of days from now on that somebody asks about; the same for every command.
 *
 * @param days from 0 to {@value #MOST}
 */
public record DayCount(int days) {

	/** A hundred years: nothing in a plant ends later. */
	private static final int MOST = 36_500;

	/** What can be written, in words. */
	public static final String FORM = "a number of days from 0 to " + MOST;

	/** What somebody wrote. */
	public static DayCount parse(String written) {
		if (!written.matches("[0-9]{1,5}") || Integer.parseInt(written) > MOST) {
			throw new TypeConversionException("'" + written + "' is not " + FORM);
		}
		return new DayCount(Integer.parseInt(written));
	}
}
