// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import org.sealbench.cli.console.Session;
import org.sealbench.model.Tag;
import org.sealbench.operations.tag.ElementType;

import picocli.CommandLine.Command;

/** Lists tags. */
@Command(name = "list", description = "List the tags of a device.")
final class TagListCommand extends ListElementsCommand<Tag> {

	TagListCommand(Session session) {
		super(session, ElementType.TAG);
	}
}
