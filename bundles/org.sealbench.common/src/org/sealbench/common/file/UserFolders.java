// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a user's files are: the XDG base directories (XDG Base Directory Specification 0.8) below {@code HOME}, or
 * below the account's home where that is not set. The start script gives the same answer.
 *
 * @param environment variables by name
 * @param account     the home of the account, as Java knows it
 */
public record UserFolders(Map<String, String> environment, Path account) {

	/** Of the user who runs this process. */
	public static UserFolders ofThisProcess() {
		return new UserFolders(System.getenv(), Path.of(System.getProperty("user.home", "")));
	}

	/**
	 * The home folder. Windows has no {@code HOME}; where a shell from elsewhere sets one, programs do not look there.
	 */
	public Path home() {
		return File.separatorChar == '/' ? folder("HOME").orElse(account) : account;
	}

	/** The folder for what Sealbench keeps between runs: {@code SEALBENCH_STATE_HOME}, else in the XDG state folder. */
	public Path state() {
		String own = environment.getOrDefault("SEALBENCH_STATE_HOME", "");
		return own.isEmpty() ? folder("XDG_STATE_HOME").orElse(home().resolve(".local/state")).resolve("sealbench")
				: Path.of(own);
	}

	/** The specification has relative paths ignored. */
	private Optional<Path> folder(String variable) {
		String value = environment.getOrDefault(variable, "");
		return value.isEmpty() ? Optional.empty() : TypedPath.find(value).filter(Path::isAbsolute);
	}
}
