// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.sealbench.pki.Credential;

/** A running device that trusts a CA, and a client of that CA, for all tests of a class. */
public abstract class MemberScene {

	private static MemberDevice running;
	protected static TestDevice device;
	protected static Credential member;

	@BeforeAll
	static void start() throws Exception {
		running = MemberDevice.start();
		device = running.device();
		member = running.member();
	}

	@AfterAll
	static void stop() {
		running.close();
	}
}
