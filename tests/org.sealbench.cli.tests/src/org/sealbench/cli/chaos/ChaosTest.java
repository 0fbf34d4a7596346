// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two clones of a project under git with the merge driver, random commands one after the other and at the same time,
 * branches, merges, compiles, downloads and killed processes; after each step everything is whole and nothing is lost.
 * How many rounds is told by the system property {@code sealbench.chaos.rounds}, and what {@code sealbench.chaos.seed}
 * says is done again.
 */
class ChaosTest {

	private static final int ROUNDS = Integer.getInteger("sealbench.chaos.rounds", 20);
	/**
	 * One in which both sides of a merge add users to one device; {@code releng/crash/chaos} has new ones each time.
	 */
	private static final long SEED = Long.getLong("sealbench.chaos.seed", 38_647_960_758_452L);

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path folder;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void twoClonesLoseNothingWhateverTheyDo(boolean isProtected) throws Exception {
		String name = isProtected ? "protected" : "open";
		// Before anything can fail, for whoever wants to see it again.
		System.out.println("chaos: seed " + SEED + ", " + ROUNDS / 2 + " rounds of a project that is " + name);
		try (ChaosRun run = new ChaosRun(folder, SEED, isProtected)) {
			for (int i = 0; i < ROUNDS / 2 && run.violations().isEmpty(); i++) {
				run.round();
			}
			System.out.println("chaos: " + run.figures());
			assertEquals(List.of(), run.violations(),
					"of seed " + SEED + ", " + name + "\n" + String.join("\n", run.history()));
		}
	}
}
