// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.plant;

import java.nio.file.Path;

/** A test with a protected plant that nobody is logged in to. */
public abstract class ProtectedPlantTest extends PlantTest {

	public static final String USER = "chief";
	public static final String PASSWORD = "Correct-Horse-7";

	@Override
	final TestPlant open(Path place) throws Exception {
		return TestPlant.openProtected(place, USER, PASSWORD);
	}
}
