// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Wireshark on the command line, on the loopback interface, with its dissector of OPC UA. */
final class Tshark implements WireReader {

	private static final int LIMIT_SECONDS = 120;

	private final Path folder;
	private final String address;
	private final int port;
	private final Process process;

	private Tshark(Path folder, String address, int port, Process process) {
		this.folder = folder;
		this.address = address;
		this.port = port;
		this.process = process;
	}

	/** Whether it is installed and this user may capture with it. */
	static boolean mayCapture() {
		try {
			return Processes.run(Path.of("."), Map.of(), "",
					List.of("tshark", "-i", "lo", "-a", "duration:1", "-w", "/dev/null", "-q")).exitCode() == 0;
		} catch (IOException notInstalled) {
			return false;
		}
	}

	/** Returns when it captures. */
	static Tshark on(Path folder, String address, int port) throws IOException {
		Files.createDirectories(folder);
		Path said = folder.resolve("tshark.err");
		Process process = new ProcessBuilder("tshark", "-i", "lo", "-f", "tcp port " + port + " and host " + address,
				"-w", folder.resolve("wire.pcapng").toString(), "-q").redirectError(said.toFile())
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		Tshark tshark = new Tshark(folder, address, port, process);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
		while (!Files.readString(said).contains("Capture started") && !hasBegun(folder.resolve("wire.pcapng"))) {
			if (!process.isAlive() || System.nanoTime() > end) {
				tshark.close();
				throw new AssertionError("tshark does not capture: " + Files.readString(said));
			}
			pause();
		}
		return tshark;
	}

	private static boolean hasBegun(Path capture) throws IOException {
		return Files.exists(capture) && Files.size(capture) > 0;
	}

	@Override
	public String url() {
		return "opc.tcp://" + address + ":" + port;
	}

	@Override
	public String read() throws IOException {
		String before = "";
		String now = dissected();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
		// What was captured is written a moment later, the end of the channel last.
		while ((!now.contains("CLO") || !now.equals(before)) && System.nanoTime() < end) {
			before = now;
			pause();
			now = dissected();
		}
		close();
		return now;
	}

	/** Every message with all of its fields, and its bytes as text beside it. */
	private String dissected() throws IOException {
		return Processes.run(folder, Map.of(), "",
				List.of("tshark", "-r", "wire.pcapng", "-d", "tcp.port==" + port + ",opcua", "-Y", "opcua", "-V", "-x"))
				.out();
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() throws IOException {
		process.destroy();
		Processes.await(process);
	}
}
