// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.operations.certificate.CheckProblem;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

class CaAdviceTest {

	@Test
	void manyDevicesAndClientsNeedACa() {
		CaAdvice advice = advise(10, 5, false);
		assertTrue(advice.recommendsCa());
		assertEquals(new TrustSteps(50, 5, 10, 5), advice.selfSigned());
		assertEquals(new TrustSteps(6, 0, 1, 0), advice.ca());
		assertEquals(
				"For 10 devices and 5 clients, self-signed certificates take 50 steps of trust and a CA 6; with a CA "
						+ "each client trusts " + "one certificate only.",
				advice.reason());
	}

	@Test
	void oneDeviceThatStaysAsItIsNeedsNone() {
		assertFalse(advise(1, 3, false).recommendsCa());
		assertFalse(advise(2, 2, true).selfSignedTotal() < advise(2, 2, true).caTotal());
		assertTrue(advise(1, 3, true).recommendsCa());
		assertEquals(3 + 3 + 1 + 3, advise(1, 3, true).selfSignedTotal());
		assertEquals(4 + 0 + 1, advise(1, 3, true).caTotal());
	}

	@Test
	void nothingOverflowsAndNothingNegativeIsTaken() {
		assertEquals(1_000_000_000_000L, advise(1_000_000, 1_000_000, false).selfSignedTotal());
		assertEquals(CheckProblem.COUNT_NEGATIVE, new AdviseCa().run(-1, 1, true).problems().get(0).code());
		assertEquals(CheckProblem.COUNT_NEGATIVE, new AdviseCa().run(1, 1_000_001, true).problems().get(0).code());
	}

	@Test
	void theProjectTellsTheNumbers(@TempDir Path folder) {
		Project project = PlantBuilder.in(folder).device("PLC_1", "127.0.0.11").open();
		CaAdvice none = new AdviseCa().run(project, Optional.empty(), Optional.empty(), true).get();
		assertEquals(0, none.devices());
		assertEquals(1, none.clients());
		project.device("PLC_1").orElseThrow().getWebServer().setEnabled(true);
		assertEquals(1, new AdviseCa().run(project, Optional.empty(), Optional.of(7), true).get().devices());
	}

	private static CaAdvice advise(int devices, int clients, boolean changes) {
		return new AdviseCa().run(devices, clients, changes).get();
	}
}
