// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.io.PrintStream;
import java.util.Locale;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.project.Project;

/** Lists the tags or methods of a device. */
abstract class ListElementsCommand<E> extends ElementsCommand<E> {

	ListElementsCommand(Session session, ElementType<E> type) {
		super(session, type);
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			return session.answer().result(Devices.named(project, device), this::print,
					(found, json) -> json.add(key(), ElementJson.array(type, found, each -> true)));
		}
	}

	private void print(Device found, PrintStream out) {
		TextTable table = new TextTable(
				type.columns().stream().map(each -> each.label().toUpperCase(Locale.ROOT)).toArray(String[]::new));
		type.elements().apply(found).forEach(
				each -> table.row(type.columns().stream().map(column -> column.get(each)).toArray(String[]::new)));
		table.print(out);
	}
}
