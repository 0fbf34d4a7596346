// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class UserFoldersTest {

	private static final Path ACCOUNT = Path.of("/account");

	private static UserFolders folders(Map<String, String> environment) {
		return new UserFolders(environment, ACCOUNT);
	}

	@Test
	void homeOfTheEnvironmentComesBeforeThatOfTheAccount() {
		assertEquals(Path.of("/elsewhere/.local/state/sealbench"), folders(Map.of("HOME", "/elsewhere")).state());
		assertEquals(Path.of("/account/.local/state/sealbench"), folders(Map.of()).state());
		assertEquals(Path.of("/account/.local/state/sealbench"), folders(Map.of("HOME", "")).state());
	}

	@Test
	void theBaseDirectoriesComeBeforeHome() {
		assertEquals(Path.of("/xdg/sealbench"), folders(Map.of("XDG_STATE_HOME", "/xdg", "HOME", "/home")).state());
		assertEquals(Path.of("/own"),
				folders(Map.of("SEALBENCH_STATE_HOME", "/own", "XDG_STATE_HOME", "/xdg")).state());
	}

	@Test
	void relativePathsAreIgnored() {
		assertEquals(Path.of("/home/.local/state/sealbench"),
				folders(Map.of("XDG_STATE_HOME", "state", "HOME", "/home")).state());
		assertEquals(ACCOUNT, folders(Map.of("HOME", "here")).home());
	}
}
