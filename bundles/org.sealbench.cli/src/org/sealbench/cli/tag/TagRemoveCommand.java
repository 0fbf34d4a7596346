// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import org.sealbench.cli.console.Session;
import org.sealbench.model.Tag;
import org.sealbench.operations.tag.ElementType;

import picocli.CommandLine.Command;

/** Removes tags. */
@Command(name = "remove", description = "Remove tags of a device: all that are named, or none.")
final class TagRemoveCommand extends RemoveElementsCommand<Tag> {

	TagRemoveCommand(Session session) {
		super(session, ElementType.TAG);
	}
}
