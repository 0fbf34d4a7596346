// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.util.Map;

import org.sealbench.cli.console.Session;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Method;
import org.sealbench.operations.tag.Column;
import org.sealbench.operations.tag.ElementType;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds a method. */
@Command(name = "add", description = "Add a method to a device.")
final class MethodAddCommand extends EditElementCommand<Method> {

	@Mixin
	private MethodValueOptions options;

	MethodAddCommand(Session session) {
		super(session, ElementType.METHOD);
	}

	@Override
	Map<Column<Method>, String> values() {
		return options.given();
	}

	@Override
	public Integer call() throws ProblemException {
		return add();
	}
}
