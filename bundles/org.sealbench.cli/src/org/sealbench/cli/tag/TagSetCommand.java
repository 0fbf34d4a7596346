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

/** Sets a tag. */
@Command(name = "set", description = "Change a tag of a device.")
final class TagSetCommand extends EditElementCommand<Tag> {

	@Option(names = "--type", paramLabel = "T[[N]]",
			description = "BOOL, INT, DINT, REAL or STRING; with [N] an array of N.")
	private String type;

	@Option(names = "--name", paramLabel = "NAME", description = "Another name for it.")
	private String newName;

	@Mixin
	private TagValueOptions options;

	TagSetCommand(Session session) {
		super(session, ElementType.TAG);
	}

	@Override
	Map<Column<Tag>, String> values() {
		Map<Column<Tag>, String> values = options.given();
		TagValueOptions.put(values, TagColumn.TYPE, type);
		TagValueOptions.put(values, TagColumn.NAME, newName);
		return values;
	}

	@Override
	public Integer call() throws ProblemException {
		return set();
	}
}
