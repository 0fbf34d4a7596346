// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.e2e.Processes.Result;

/** A download without an emulator starts the project's own, which outlives the command. */
class OwnEmulatorTest {

	@TempDir
	private Path folder;

	@Test
	void isStartedUsedAgainAndStopped() throws IOException {
		Sealbench outside = new Sealbench(folder, folder.resolve("state"));
		outside.run("new", "plant").requireDone();
		Sealbench sealbench = outside.in(folder.resolve("plant"));
		sealbench.run("device", "add", "PLC_1", "--address", Loopback.address()).requireDone();
		sealbench.run("device", "set", "PLC_1", "webserver.enabled=true").requireDone();
		try {
			Result first = sealbench.run("download").requireDone();
			assertTrue(first.err().contains("sealbench emulator stop"), first.err());
			Result second = sealbench.run("download").requireDone();
			assertTrue(second.out().contains("unchanged"), second.out());
			assertTrue(!second.err().contains("sealbench emulator stop"), second.err());
		} finally {
			sealbench.run("emulator", "stop").requireDone();
		}
		assertEquals(5, sealbench.run("emulator", "list").exitCode());
	}
}
