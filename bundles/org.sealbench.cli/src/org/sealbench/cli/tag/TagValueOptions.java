// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sealbench.model.Tag;
import org.sealbench.operations.tag.Column;
import org.sealbench.operations.tag.TagColumn;

import picocli.CommandLine.Option;

/** The fields of a tag besides name and type. */
final class TagValueOptions {

	@Option(names = "--initial", paramLabel = "VALUE",
			description = "Initial value; elements of an array with commas between them.")
	private String initial;

	@Option(names = "--access", paramLabel = "ACCESS",
			description = "What clients may do: read (default), write (read as well), write-only or none.")
	private String access;

	@Option(names = "--simulation", paramLabel = "KIND",
			description = "How the value moves by itself: constant, ramp, sine, random or none (default).")
	private String simulation;

	@Option(names = "--minimum", paramLabel = "NUMBER", description = "Least value of the simulation; default: 0.")
	private String minimum;

	@Option(names = "--maximum", paramLabel = "NUMBER", description = "Greatest value of the simulation; default: 100.")
	private String maximum;

	@Option(names = "--period", paramLabel = "MS",
			description = "Length of a wave, or time between two random values, in milliseconds; default: 10000.")
	private String period;

	@Option(names = "--certificate", paramLabel = "ID",
			description = "Number of the certificate that it stands for, or none.")
	private String certificate;

	/** Those that are given. */
	Map<Column<Tag>, String> given() {
		Map<Column<Tag>, String> values = new LinkedHashMap<>();
		put(values, TagColumn.INITIAL, initial);
		put(values, TagColumn.ACCESS, access);
		put(values, TagColumn.SIMULATION, simulation);
		put(values, TagColumn.MINIMUM, minimum);
		put(values, TagColumn.MAXIMUM, maximum);
		put(values, TagColumn.PERIOD, period);
		put(values, TagColumn.CERTIFICATE, certificate);
		return values;
	}

	static <E> void put(Map<Column<E>, String> values, Column<E> column, String text) {
		if (text != null) {
			values.put(column, text);
		}
	}
}
