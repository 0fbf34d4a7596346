
// SPDX-License-Identifier: EPL-2.0
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server in a process of its own, so that its processor time can be told from the client's. */
final class Server implements AutoCloseable {

	private static final String READY = "ready";

	final String name;
	final int port;
	private final Process process;

	private Server(String name, int port, Process process) {
		this.name = name;
		this.port = port;
		this.process = process;
	}

	/** One of {@link #main}'s. */
	static Server java(String name, String kind, Path keys) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(List.of("-Xmx2g", "--sun-misc-unsafe-memory-access=allow",
				"-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"), "-cp",
				System.getProperty("java.class.path"), "Server", kind, keys.toString()));
		return start(name, command);
	}

	/** @param command gets the port as its last argument and prints a line when it is ready */
	static Server start(String name, List<String> command) throws Exception {
		int port = freePort();
		List<String> whole = new ArrayList<>(command);
		whole.add(String.valueOf(port));
		Process process = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		String line = lines.readLine();
		while (line != null && !line.equals(READY)) {
			line = lines.readLine();
		}
		if (line == null) {
			throw new IllegalStateException(name + " did not start");
		}
		return new Server(name, port, process);
	}

	/** The processor time that it has used. */
	Duration cpu() {
		return process.info().totalCpuDuration().orElseThrow();
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}

	/** @param arguments device or milo, the folder of the keys, the port */
	public static void main(String[] arguments) throws Exception {
		ServerFiles files = ServerFiles.read(Path.of(arguments[1]));
		int port = Integer.parseInt(arguments[2]);
		switch (arguments[0]) {
		case "device" -> Device.start(files, port);
		case "milo" -> BareMilo.start(files, port);
		default -> throw new IllegalArgumentException(arguments[0]);
		}
		System.out.println(READY);
		Thread.currentThread().join();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(Benchmark.ADDRESS))) {
			return socket.getLocalPort();
		}
	}
}
