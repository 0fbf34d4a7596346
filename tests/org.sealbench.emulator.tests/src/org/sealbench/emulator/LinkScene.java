// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Credential;

/** An emulator with a blank device, and a station that nobody has paired with it. */
abstract class LinkScene {

	@TempDir
	Path folder;
	final Credential station = TestEmulator.station();
	TestEmulator emulator;

	@BeforeEach
	void start() throws ProblemException {
		emulator = new TestEmulator(folder);
	}

	@AfterEach
	void stop() {
		emulator.close();
	}
}
