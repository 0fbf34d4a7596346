// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.List;

/**
 * A process that this one starts. Passwords that this one found in its environment ({@code SEALBENCH_…PASSWORD}) are
 * not handed on: a process that goes on for days would show them for as long to whoever may look at its environment.
 */
public final class ChildProcess {

	private static final String OURS = "SEALBENCH_";
	private static final String SECRET = "PASSWORD";

	private ChildProcess() {
	}

	/** Prepares a process; the command holds no secret, as everybody on the machine can read it. */
	public static ProcessBuilder of(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().keySet().removeIf(name -> name.startsWith(OURS) && name.endsWith(SECRET));
		return builder;
	}
}
