// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.nio.file.Path;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.tag.ElementTable;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.operations.tag.TableChange;
import org.sealbench.project.Project;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over tags or methods from a table: all of it, or nothing. */
abstract class ImportElementsCommand<E> extends ElementsCommand<E> {

	@Parameters(index = "1", paramLabel = "FILE",
			description = "CSV in UTF-8, with commas, semicolons or tabs between the fields; headings first, as "
					+ "the export writes them. Columns that are not there keep their values.")
	private Path file;

	@Option(names = "--replace", description = "Remove those that the file does not name.")
	private boolean replace;

	@Option(names = "--dry-run", description = "Say what would change, and change nothing.")
	private boolean dryRun;

	@Mixin
	private LoginOptions login;

	ImportElementsCommand(Session session, ElementType<E> type) {
		super(session, type);
	}

	@Override
	public Integer call() throws ProblemException {
		ElementTable<E> table = ElementTable.read(type, session.path(file));
		try (Project project = session.open()) {
			if (!dryRun) {
				login.login(session, project);
			}
			Outcome<TableChange> outcome = edit().takeOver(project, device, table, replace);
			if (outcome.isGood() && !dryRun) {
				project.save();
			}
			return session.answer().show(
					outcome, (change,
							out) -> out.println(change.added() + " added, " + change.changed() + " changed, "
									+ change.removed() + " removed, " + change.unchanged() + " unchanged"),
					(change, json) -> {
						json.addProperty("added", change.added());
						json.addProperty("changed", change.changed());
						json.addProperty("removed", change.removed());
						json.addProperty("unchanged", change.unchanged());
					});
		}
	}
}
