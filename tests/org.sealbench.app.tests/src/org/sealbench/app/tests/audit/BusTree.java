// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a screen reader finds of this workbench on the accessibility bus (AT-SPI), asked from another process as a
 * screen reader does. The user interface's thread must be free meanwhile: it answers.
 */
public final class BusTree {

	/**
	 * An element of the window, in the words of AT-SPI.
	 *
	 * @param depth  0 is the program
	 * @param window the name of the window that it is in
	 * @param labels the names of what labels it
	 */
	public record Element(int depth, String window, String role, String name, String description, String text,
			Set<String> states, List<String> actions, String labels) {

		/** What is spoken when it is reached. */
		public String spoken() {
			return (name + " " + labels).strip();
		}

		/** Whether it is on the screen. */
		public boolean isShowing() {
			return states.contains("showing");
		}
	}

	private static final int FIELDS = 8;

	private BusTree() {
	}

	/** Whether this process is meant to be on the bus. */
	public static boolean isThere() {
		return !"1".equals(System.getenv("NO_AT_BRIDGE"));
	}

	/**
	 * The elements of the windows whose names begin with some words, parents before their children.
	 *
	 * @param windows empty for all
	 */
	public static List<Element> read(String windows) {
		List<Element> found = new ArrayList<>();
		String window = "";
		for (String line : ask(windows)) {
			String[] fields = line.split("\t", -1);
			if (fields.length != FIELDS) {
				throw new AssertionError("not an element: " + line);
			}
			int depth = Integer.parseInt(fields[0]);
			if (depth == 1) {
				window = plain(fields[2]);
			}
			found.add(new Element(depth, window, fields[1], plain(fields[2]), plain(fields[3]), plain(fields[4]),
					Set.copyOf(words(fields[5])), words(fields[6]), plain(fields[7])));
		}
		return found;
	}

	private static List<String> words(String field) {
		return field.isEmpty() ? List.of() : Arrays.asList(field.split(","));
	}

	private static String plain(String field) {
		return field.translateEscapes();
	}

	/** Carries out the first action of what has that name, as a screen reader does. */
	public static void press(String name) {
		ask("--press", name);
	}

	private static List<String> ask(String... arguments) {
		try {
			Path script = Path.of(System.getProperty("sealbench.root"), "releng/accessibility/window-on-the-bus");
			List<String> command = new ArrayList<>(
					List.of(script.toString(), Long.toString(ProcessHandle.current().pid())));
			Stream.of(arguments).filter(each -> !each.isEmpty()).forEach(command::add);
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new AssertionError(script + " failed");
			}
			return said.lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
