// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.List;

/**
 * Starts child processes. Passwords in this process's environment ({@code SEALBENCH_…PASSWORD}) are not passed on: a
 * process that runs for days would expose them for as long to everybody who can read its environment.
 */
public final class ChildProcess {

	private static final String OURS = "SEALBENCH_";
	private static final String SECRET = "PASSWORD";

	private ChildProcess() {
	}

	/** Prepares a process; the command must not hold a secret, as everybody on the machine can read it. */
	public static ProcessBuilder of(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeIf(name -> name.startsWith(OURS) && name.endsWith(SECRET));
		return builder;
	}
}
