// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.nio.file.Path;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.tag.ElementTable;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.project.Project;

import picocli.CommandLine.Parameters;

/** Writes the tags or methods of a device into a table. */
abstract class ExportElementsCommand<E> extends ElementsCommand<E> {

	@Parameters(index = "1", paramLabel = "FILE", description = "File to write, CSV in UTF-8.")
	private Path file;

	ExportElementsCommand(Session session, ElementType<E> type) {
		super(session, type);
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			String table = ElementTable.write(type, Devices.named(project, device));
			Path target = session.path(file);
			session.write(target, table);
			return session.answer().result(target, (written, out) -> out.println(written),
					(written, json) -> json.addProperty("file", written.toString()));
		}
	}
}
