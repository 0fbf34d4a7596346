// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.util.Arrays;

import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleManager;
import org.eclipse.ui.console.MessageConsole;
import org.sealbench.common.VisibleText;

/** The console that reports, line by line, what compile, download and the emulator did. */
public final class OutputConsole {

	private static final String TYPE = "org.sealbench.ui.output";

	private OutputConsole() {
	}

	/** May be called from any thread. */
	public static void println(String line) {
		console().newMessageStream().println(VisibleText.of(line));
	}

	/** Makes it before the first line, as it takes its time; may be called from any thread. */
	static void prepare() {
		console();
	}

	private static synchronized MessageConsole console() {
		IConsoleManager manager = ConsolePlugin.getDefault().getConsoleManager();
		return Arrays.stream(manager.getConsoles()).filter(each -> TYPE.equals(each.getType()))
				.map(MessageConsole.class::cast).findFirst().orElseGet(() -> {
					MessageConsole made = new MessageConsole(Messages.output, TYPE, null, true);
					manager.addConsoles(new IConsole[] { made });
					return made;
				});
	}
}
