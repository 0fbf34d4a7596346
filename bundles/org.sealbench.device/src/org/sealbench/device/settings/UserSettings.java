// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.util.List;

/**
 * A user of one of the servers.
 *
 * @param passwordHash Argon2id in PHC string form; the password itself never enters an image
 * @param rights       {@code view}, {@code diagnose}, {@code write}
 * @param ofProject    whether it is one of the project's users and not of the server's own
 */
public record UserSettings(String name, String passwordHash, List<String> rights, boolean ofProject) {

	public UserSettings {
		rights = List.copyOf(rights);
	}

	/** One of the server's own users. */
	public UserSettings(String name, String passwordHash, List<String> rights) {
		this(name, passwordHash, rights, false);
	}

	@Override
	public String toString() {
		return "UserSettings[" + name + "]";
	}
}
