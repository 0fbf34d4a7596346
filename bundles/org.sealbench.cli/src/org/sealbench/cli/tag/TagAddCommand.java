// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.util.Map;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Tag;
import org.sealbench.operations.tag.Column;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.operations.tag.TagColumn;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds a tag. */
@Command(name = "add", description = "Add a tag to a device.")
final class TagAddCommand extends EditElementCommand<Tag> {

	@Option(names = "--type", paramLabel = "T[[N]]", required = true,
			description = "BOOL, INT, DINT, REAL or STRING; with [N] an array of N.")
	private String type;

	@Mixin
	private TagValueOptions options;

	TagAddCommand(Session session) {
		super(session, ElementType.TAG);
	}

	@Override
	Map<Column<Tag>, String> values() {
		Map<Column<Tag>, String> values = options.given();
		TagValueOptions.put(values, TagColumn.TYPE, type);
		return values;
	}

	@Override
	public Integer call() throws ProblemException {
		return add();
	}
}
