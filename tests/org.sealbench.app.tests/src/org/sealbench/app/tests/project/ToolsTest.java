// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.project;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Hashtable;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.sealbench.app.tests.plant.TestPlant;
import org.sealbench.operations.Tools;
import org.sealbench.pki.key.KeyPairFactory;
import org.sealbench.workspace.ui.project.ToolsService;

class ToolsTest {

	@Test
	void operationsWorkWithTheToolsOfTheHighestRankingWhileTheyAreThere(@TempDir Path folder) throws Exception {
		Tools mine = new Tools(InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z")), new SecureRandom(),
				KeyPairFactory.onAllCores());
		try (TestPlant plant = TestPlant.open(folder)) {
			ServiceRegistration<ToolsService> registration = FrameworkUtil.getBundle(ToolsTest.class).getBundleContext()
					.registerService(ToolsService.class, () -> mine,
							new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1)));
			try {
				assertSame(mine, plant.project().tools());
			} finally {
				registration.unregister();
			}
			assertNotSame(mine, plant.project().tools());
		}
	}
}
