// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.demo.DemoCheck;

/** What ends the demo, and work in general, without a result. */
class ExamplesTest {

	@TempDir
	private Path folder;

	@Test
	void anInstallationWithoutThePlantIsTold() {
		ProblemException missing = assertThrows(ProblemException.class,
				() -> new Examples(new Cli(folder).surroundings()).plant("none-of-ours"));
		assertEquals(CliProblem.EXAMPLE_MISSING.at(Place.of("example none-of-ours")), missing.problem());
	}

	@Test
	void aCheckThatFailedIsCounted() {
		List<DemoCheck> checks = List.of(new DemoCheck("a", true, ""), new DemoCheck("b", false, "no"));
		assertEquals(List.of(CliProblem.CHECKS_FAILED.at(Place.of("demo"), 1, 2)), DemoCommand.failed(checks));
		assertEquals(List.of(), DemoCommand.failed(checks.subList(0, 1)));
	}

	@Test
	void workThatIsInterruptedIsCancelled() {
		Cli cli = new Cli(folder);
		Session session = new Session(cli.surroundings(), cli.interrupt, Main.class);
		ProblemException cancelled = assertThrows(ProblemException.class, () -> session.progress().run(monitor -> {
			throw new OperationCanceledException();
		}));
		assertEquals(CliProblem.CANCELLED.at(Place.of("sealbench")), cancelled.problem());
	}
}
