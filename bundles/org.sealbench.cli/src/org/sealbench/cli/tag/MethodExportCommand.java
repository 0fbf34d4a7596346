// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import org.sealbench.cli.console.Session;
import org.sealbench.model.Method;
import org.sealbench.operations.tag.ElementType;

import picocli.CommandLine.Command;

/** Exports methods. */
@Command(name = "export", description = "Write the methods of a device into a table.")
final class MethodExportCommand extends ExportElementsCommand<Method> {

	MethodExportCommand(Session session) {
		super(session, ElementType.METHOD);
	}
}
