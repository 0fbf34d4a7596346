// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.git;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.operations.git.CheckStaged;

import picocli.CommandLine.Command;

/** Looks at what is about to be committed; the pre-commit hook. */
@Command(name = "check",
		description = "Look at what is about to be committed: unencrypted private keys, conflicts, damaged files, what "
				+ "belongs to one machine. Exit code 1 where something is wrong.")
final class GitCheckCommand implements Callable<Integer> {

	private final Session session;

	GitCheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.answer().show(new CheckStaged().run(session.here().folder()), (files, out) -> {},
				(files, json) -> json.addProperty("files", files));
	}
}
