package org.sealbench.device.settings;

import java.util.List;

/**
 * A user of one of the servers.
 *
 * @param passwordHash Argon2id in PHC string form; the password itself never enters an image
 * @param rights       {@code view}, {@code diagnose}, {@code write}
 */
public record UserSettings(String name, String passwordHash, List<String> rights) {

	public UserSettings {
		rights = List.copyOf(rights);
	}

	@Override
	public String toString() {
		return "UserSettings[" + name + "]";
	}
}
