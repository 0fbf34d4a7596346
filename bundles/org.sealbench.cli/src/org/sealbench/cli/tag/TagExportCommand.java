// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import org.sealbench.cli.console.Session;
import org.sealbench.model.Tag;
import org.sealbench.operations.tag.ElementType;

import picocli.CommandLine.Command;

/** Exports tags. */
@Command(name = "export", description = "Write the tags of a device into a table.")
final class TagExportCommand extends ExportElementsCommand<Tag> {

	TagExportCommand(Session session) {
		super(session, ElementType.TAG);
	}
}
