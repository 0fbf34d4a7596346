// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.common.process.ChildProcess;
import org.sealbench.operations.emulator.EmulatorStarter;

/** Starts the emulator of a project as a process of its own, which continues when this one has ended. */
public final class DetachedEmulator implements EmulatorStarter {

	private static final String READY = "ready ";
	private static final int PATIENCE_SECONDS = 60;
	private static final int LOOK_EVERY_MILLIS = 50;

	private final Session session;
	private final Path project;

	/** @param project folder of the project whose devices it is to have */
	public DetachedEmulator(Session session, Path project) {
		this.session = session;
		this.project = project;
	}

	@Override
	public URI start(Path state, List<String> devices, IProgressMonitor monitor) throws ProblemException {
		Path log = state.resolve("emulator.log");
		monitor.subTask("starting the emulator");
		try {
			OwnerFiles.makeFolder(state);
			if (Files.notExists(log)) {
				// It shows pairing codes.
				OwnerFiles.create(log);
			}
			Path ready = Files.createTempFile(state, "ready", ".txt");
			try {
				Process process = ChildProcess.of(command(state)).directory(new File(System.getProperty("user.dir")))
						.redirectInput(ProcessBuilder.Redirect.from(nothing())).redirectOutput(ready.toFile())
						.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
				URI url = await(process, ready, log, monitor);
				session.message("The emulator of this project runs at " + url + " (process " + process.pid() + ", log "
						+ log + "). End it with: sealbench emulator stop --to " + url);
				return url;
			} finally {
				Files.deleteIfExists(ready);
			}
		} catch (IOException e) {
			throw failed(IoReason.of(e), log, e);
		}
	}

	/** This program again, with the same Java and the same libraries. */
	private List<String> command(Path state) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		// What the start script made of HOME.
		command.add("-Duser.home=" + System.getProperty("user.home"));
		String home = System.getProperty("sealbench.home");
		if (home != null) {
			command.add("-Dsealbench.home=" + home);
		}
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), session.program().getName(), "emulator",
				"--project", project.toString(), "--listen", "127.0.0.1:0", "--state", state.toString()));
		return command;
	}

	private URI await(Process process, Path ready, Path log, IProgressMonitor monitor)
			throws IOException, ProblemException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (System.nanoTime() < end) {
			String text = Files.readString(ready, StandardCharsets.UTF_8);
			if (text.startsWith(READY) && text.endsWith(System.lineSeparator())) {
				return URI.create(text.substring(READY.length()).strip());
			}
			if (ended(process)) {
				throw failed(lastLine(log), log, null);
			}
			if (monitor.isCanceled()) {
				process.destroy();
				throw new OperationCanceledException();
			}
		}
		process.destroy();
		throw failed("it was not ready in " + PATIENCE_SECONDS + " s", log, null);
	}

	private static boolean ended(Process process) {
		try {
			return process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			process.destroy();
			throw new OperationCanceledException();
		}
	}

	private static String lastLine(Path log) throws IOException {
		List<String> lines = Files.readAllLines(log);
		return lines.isEmpty() ? "it ended at once"
				: lines.get(lines.size() - 1).replaceFirst("^error: ", "").replaceFirst("\\.$", "");
	}

	private static ProblemException failed(String reason, Path log, IOException cause) {
		return new ProblemException(CliProblem.EMULATOR_NOT_STARTED.at(Place.of("emulator"), reason, log), cause);
	}

	private static File nothing() {
		return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
	}
}
