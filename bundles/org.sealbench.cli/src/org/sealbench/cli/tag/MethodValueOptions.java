// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.util.LinkedHashMap;
import java.util.Map;

import org.sealbench.model.Method;
import org.sealbench.operations.tag.Column;
import org.sealbench.operations.tag.MethodColumn;

import picocli.CommandLine.Option;

/** The fields of a method besides its name. */
final class MethodValueOptions {

	@Option(names = "--kind", paramLabel = "KIND",
			description = "What it does: add (two numbers), reset (the tags to their initial values; default) or write "
					+ "(values into the tags).")
	private String kind;

	@Option(names = "--tags", paramLabel = "NAME[,...]", description = "The tags that it acts on.")
	private String tags;

	@Option(names = "--description", paramLabel = "TEXT", description = "What clients read about it.")
	private String description;

	@Option(names = "--certificate", paramLabel = "ID",
			description = "Number of the certificate that it stands for, or none.")
	private String certificate;

	/** Those that are given. */
	Map<Column<Method>, String> given() {
		Map<Column<Method>, String> values = new LinkedHashMap<>();
		TagValueOptions.put(values, MethodColumn.KIND, kind);
		TagValueOptions.put(values, MethodColumn.TAGS, tags);
		TagValueOptions.put(values, MethodColumn.DESCRIPTION, description);
		TagValueOptions.put(values, MethodColumn.CERTIFICATE, certificate);
		return values;
	}
}
