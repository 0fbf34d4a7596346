package org.sealbench.app.tests;

import java.nio.file.Path;

/** A test with a protected plant that nobody is logged in to. */
abstract class ProtectedPlantTest extends PlantTest {

	static final String USER = "chief";
	static final String PASSWORD = "Correct-Horse-7";

	@Override
	final TestPlant open(Path place) throws Exception {
		return TestPlant.openProtected(place, USER, PASSWORD);
	}
}
