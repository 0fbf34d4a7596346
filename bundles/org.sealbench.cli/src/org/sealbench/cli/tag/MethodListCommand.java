// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import org.sealbench.cli.console.Session;
import org.sealbench.model.Method;
import org.sealbench.operations.tag.ElementType;

import picocli.CommandLine.Command;

/** Lists methods. */
@Command(name = "list", description = "List the methods of a device.")
final class MethodListCommand extends ListElementsCommand<Method> {

	MethodListCommand(Session session) {
		super(session, ElementType.METHOD);
	}
}
