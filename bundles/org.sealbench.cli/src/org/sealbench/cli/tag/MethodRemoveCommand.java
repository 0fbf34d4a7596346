// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import org.sealbench.cli.console.Session;
import org.sealbench.model.Method;
import org.sealbench.operations.tag.ElementType;

import picocli.CommandLine.Command;

/** Removes methods. */
@Command(name = "remove", description = "Remove methods of a device: all that are named, or none.")
final class MethodRemoveCommand extends RemoveElementsCommand<Method> {

	MethodRemoveCommand(Session session) {
		super(session, ElementType.METHOD);
	}
}
