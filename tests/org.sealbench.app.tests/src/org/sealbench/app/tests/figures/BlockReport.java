// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import org.eclipse.ui.monitoring.IUiFreezeEventLogger;
import org.eclipse.ui.monitoring.StackSample;
import org.eclipse.ui.monitoring.UiFreezeEvent;

/**
 * Writes down each time at which the user interface thread was busy with one event for longer than it should be, with
 * what it did meanwhile. No test fails by it: how long things take depends on what else the machine does.
 */
public final class BlockReport implements IUiFreezeEventLogger {

	/** The window is to answer within this time. */
	static final Duration GOAL = Duration.ofMillis(100);

	private static final Path FILE = Path.of(System.getProperty("sealbench.screenshots")).resolveSibling("blocks.txt");

	/** An empty report says that nothing took longer; none, that nobody watched. */
	static void begin() {
		write("", StandardOpenOption.TRUNCATE_EXISTING);
	}

	private static void write(CharSequence text, StandardOpenOption how) {
		try {
			Files.createDirectories(FILE.getParent());
			Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void log(UiFreezeEvent event) {
		StringBuilder text = new StringBuilder(String.format("%d ms from %s%s%n", event.getTotalDuration(),
				Instant.ofEpochMilli(event.getStartTimestamp()), event.isStillRunning() ? ", and longer" : ""));
		for (StackSample sample : event.getStackTraceSamples()) {
			text.append(String.format("  after %d ms%n", sample.getTimestamp() - event.getStartTimestamp()));
			// The first thread is the one that the user interface runs in.
			Arrays.stream(sample.getStackTraces()[0].getStackTrace())
					.forEach(each -> text.append("    ").append(each).append(System.lineSeparator()));
		}
		write(text, StandardOpenOption.APPEND);
	}
}
