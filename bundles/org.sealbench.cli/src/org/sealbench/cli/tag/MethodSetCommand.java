// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.util.Map;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Method;
import org.sealbench.operations.tag.Column;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.operations.tag.MethodColumn;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets a method. */
@Command(name = "set", description = "Change a method of a device.")
final class MethodSetCommand extends EditElementCommand<Method> {

	@Option(names = "--name", paramLabel = "NAME", description = "Another name for it.")
	private String newName;

	@Mixin
	private MethodValueOptions options;

	MethodSetCommand(Session session) {
		super(session, ElementType.METHOD);
	}

	@Override
	Map<Column<Method>, String> values() {
		Map<Column<Method>, String> values = options.given();
		TagValueOptions.put(values, MethodColumn.NAME, newName);
		return values;
	}

	@Override
	public Integer call() throws ProblemException {
		return set();
	}
}
