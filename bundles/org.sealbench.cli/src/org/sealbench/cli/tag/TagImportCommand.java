// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import org.sealbench.cli.console.Session;
import org.sealbench.model.Tag;
import org.sealbench.operations.tag.ElementType;

import picocli.CommandLine.Command;

/** Imports tags. */
@Command(name = "import", description = "Add and change the tags of a device by a table: all of it, or nothing.")
final class TagImportCommand extends ImportElementsCommand<Tag> {

	TagImportCommand(Session session) {
		super(session, ElementType.TAG);
	}
}
