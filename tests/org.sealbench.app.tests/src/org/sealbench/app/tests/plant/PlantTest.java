// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.plant;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.app.tests.pages.WorkbenchPage;

/**
 * A test of the workbench with one plant that is open for each of its steps; what the plant is like is said by
 * {@link #open}.
 */
public abstract class PlantTest {

	public final WorkbenchPage workbench = new WorkbenchPage();

	@TempDir
	public Path folder;
	public TestPlant plant;

	@BeforeEach
	final void openPlant() throws Exception {
		plant = open(folder.resolve("plant"));
		// Whatever the test before looked at last.
		workbench.inspector().bringUp();
	}

	@AfterEach
	final void closePlant() {
		plant.close();
	}

	TestPlant open(Path place) throws Exception {
		return TestPlant.open(place);
	}
}
