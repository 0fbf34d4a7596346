// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.sealbench.cli.console.Terminal;

/** Somebody at a terminal who answers with prepared lines. */
public final class Typist implements Terminal {

	private final Deque<String> answers;

	public Typist(String... answers) {
		this.answers = new ArrayDeque<>(List.of(answers));
	}

	@Override
	public boolean canAsk() {
		return true;
	}

	@Override
	public boolean showsMessages() {
		return false;
	}

	@Override
	public String ask(String question) {
		return answers.poll();
	}

	@Override
	public char[] askSecret(String question) {
		String answer = answers.poll();
		return answer == null ? null : answer.toCharArray();
	}
}
