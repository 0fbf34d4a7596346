// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import org.sealbench.cli.console.Session;
import org.sealbench.operations.access.OutsideChanges;

import picocli.CommandLine.Command;

/** Accepts changes that were made without a login. */
@Command(name = "accept", description = "Accept changes that were made without a login, and seal them.")
final class IntegrityAcceptCommand extends IntegrityDecisionCommand {

	IntegrityAcceptCommand(Session session) {
		super(session, OutsideChanges::accept, "accepted");
	}
}
