// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Has the X server make the events of a keyboard and a mouse (XTest, through xdotool), so that they pass the window
 * manager, grabs and the input focus as anybody's do. SWT's {@code Display.post} puts them behind all that into GTK's
 * own queue.
 */
final class XServer {

	private XServer() {
	}

	/** Runs commands of xdotool in one go; what they made has been handled by the workbench when this returns. */
	static void run(String... words) {
		post(words);
		// The display runs this after all events that the server has sent.
		Ui.run(() -> {});
	}

	/** Runs commands of xdotool and does not wait for the workbench. */
	static void post(String... words) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		try {
			Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
			String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			if (tool.waitFor() != 0) {
				throw new AssertionError(String.join(" ", command) + ": " + said);
			}
		} catch (IOException e) {
			throw new AssertionError("no keys can be pressed without xdotool; install the package xdotool", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("interrupted at " + String.join(" ", command), e);
		}
	}
}
