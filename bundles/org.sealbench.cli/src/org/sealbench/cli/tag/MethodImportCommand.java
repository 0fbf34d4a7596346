// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import org.sealbench.cli.console.Session;
import org.sealbench.model.Method;
import org.sealbench.operations.tag.ElementType;

import picocli.CommandLine.Command;

/** Imports methods. */
@Command(name = "import", description = "Add and change the methods of a device by a table: all of it, or nothing.")
final class MethodImportCommand extends ImportElementsCommand<Method> {

	MethodImportCommand(Session session) {
		super(session, ElementType.METHOD);
	}
}
