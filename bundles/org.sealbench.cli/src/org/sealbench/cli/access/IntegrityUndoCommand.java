// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import org.sealbench.cli.console.Session;
import org.sealbench.operations.access.OutsideChanges;

import picocli.CommandLine.Command;

/** Undoes changes that were made without a login. */
@Command(name = "undo", description = "Bring items back to what an administrator last left of them.")
final class IntegrityUndoCommand extends IntegrityDecisionCommand {

	IntegrityUndoCommand(Session session) {
		super(session, OutsideChanges::undo, "undone");
	}
}
