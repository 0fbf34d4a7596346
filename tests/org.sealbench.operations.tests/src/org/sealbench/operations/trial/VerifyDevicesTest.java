// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.operations.revocation.RevokedPlant;

/** Devices that were loaded are connected to for real. */
class VerifyDevicesTest {

	@TempDir
	private Path folder;

	private static Outcome<List<TriedConnection>> verify(RevokedPlant plant) {
		return new VerifyDevices(RevokedPlant.TOOLS).run(plant.project, List.of("PLC_2"), new NullProgressMonitor());
	}

	private static Set<ProblemCode> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).collect(Collectors.toSet());
	}

	@Test
	void whoShouldConnectDoesAndElseItIsSaidWhy() throws Exception {
		RevokedPlant.make(folder.resolve("template/plant"));
		try (RevokedPlant plant = new RevokedPlant(folder.resolve("template/plant"), folder)) {
			Outcome<List<TriedConnection>> silent = verify(plant);
			assertEquals(Set.of(TrialProblem.NO_ANSWER), codes(silent));
			assertTrue(silent.isGood(), "that nothing answers here says nothing about the device");

			try (HttpEmulatorPanel panel = plant.panel()) {
				Outcome<List<TriedConnection>> good = verify(plant);
				assertEquals(Set.of(), codes(good));
				assertTrue(good.get().stream().map(TriedConnection::client).toList().contains("PLC_1"),
						good.get()::toString);
				assertEquals(Set.of("PLC_2"),
						good.get().stream().map(TriedConnection::device).collect(Collectors.toSet()));

				panel.setClock("PLC_2", Instant.parse("2012-01-01T00:00:00Z"));
				assertEquals(Set.of(TrialProblem.REFUSED), codes(verify(plant)));
			}
		}
	}
}
