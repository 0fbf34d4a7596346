
// SPDX-License-Identifier: EPL-2.0
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Some devices in one process of their own. */
record LoadedProcess(Process process, List<Integer> ports, Duration startup) implements AutoCloseable {

	static LoadedProcess start(Path keys, int count) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
						"--sun-misc-unsafe-memory-access=allow",
						"-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"), "-cp",
						System.getProperty("java.class.path"), "LoadedProcess", keys.toString()));
		List<Integer> ports = freePorts(count);
		ports.forEach(each -> command.add(each.toString()));
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		BufferedReader lines = process.inputReader();
		if (!"ready".equals(lines.readLine())) {
			throw new IllegalStateException("the devices did not start");
		}
		return new LoadedProcess(process, ports, Duration.ofNanos(System.nanoTime() - start));
	}

	/** Memory, threads and processor time of the process; where there is no /proc, the latter alone. */
	String use() throws IOException {
		Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
		double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
		String told = Files.exists(status)
				? field(status, "VmRSS") / 1024 + " MB and " + field(status, "Threads") + " threads, "
				: "";
		return told + String.format(Locale.ROOT, "%.1f s of processor time so far", cpu);
	}

	private static long field(Path status, String name) throws IOException {
		return Files.readAllLines(status).stream().filter(each -> each.startsWith(name + ":"))
				.map(each -> each.replaceAll("\\D", "")).mapToLong(Long::parseLong).findFirst().orElse(0);
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}

	/** @param arguments the folder of the keys, and the port of each device */
	public static void main(String[] arguments) throws Exception {
		ServerFiles files = ServerFiles.read(Path.of(arguments[0]));
		for (String port : Arrays.asList(arguments).subList(1, arguments.length)) {
			Device.start(files, Integer.parseInt(port));
		}
		System.out.println("ready");
		Thread.currentThread().join();
	}

	private static List<Integer> freePorts(int count) throws IOException {
		List<ServerSocket> taken = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			taken.add(new ServerSocket(0, 1, InetAddress.getByName(Benchmark.ADDRESS)));
		}
		List<Integer> ports = taken.stream().map(ServerSocket::getLocalPort).toList();
		for (ServerSocket each : taken) {
			each.close();
		}
		return ports;
	}
}
