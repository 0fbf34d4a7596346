
// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.sealbench.opcua.policy.AlgorithmProvider;

/** Loads devices in processes of their own, and says for each load whether it was borne. */
public final class Load {

	private static final Duration PATIENCE = Duration.ofSeconds(120);
	private static final int READS = 300;

	private final Keys keys;
	private boolean failed;

	private Load(Keys keys) {
		this.keys = keys;
	}

	/** @param arguments a folder of this run's own, sessions, monitored items of each, devices */
	public static void main(String[] arguments) throws Exception {
		AlgorithmProvider.install();
		Path folder = Files.createDirectory(Path.of(arguments[0], "keys"));
		Keys keys = Keys.make();
		keys.write(folder);
		Load load = new Load(keys);
		try (LoadedProcess device = LoadedProcess.start(folder, 1)) {
			load.sessions(device, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
		}
		try (LoadedProcess devices = LoadedProcess.start(folder, Integer.parseInt(arguments[3]))) {
			load.devices(devices);
		}
		System.exit(load.failed ? 1 : 0);
	}

	private void sessions(LoadedProcess device, int count, int items) throws Exception {
		int port = device.ports().get(0);
		List<Watcher> watchers = new ArrayList<>();
		long start = System.nanoTime();
		ExecutorService threads = Executors.newFixedThreadPool(8);
		List<Future<Watcher>> opening = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			opening.add(threads.submit(() -> new Watcher(keys, port).watch(items)));
		}
		for (Future<Watcher> each : opening) {
			watchers.add(each.get());
		}
		boolean first = Watcher.await(watchers, items, PATIENCE);
		say(first, "%d sessions with %,d items each: open, and every first value there, in %.1f s; %s", count, items,
				seconds(start), device.use());
		try (Watcher writer = new Watcher(keys, port)) {
			start = System.nanoTime();
			writer.writeAll();
			boolean all = Watcher.await(watchers, 2 * items, PATIENCE);
			say(all, "one write of %,d values: %,d changes arrived in %.2f s", Math.min(items, Benchmark.TAGS),
					watchers.size() * items, seconds(start));
			long[] quiet = latencies(writer);
			try (Flood flood = new Flood(port)) {
				long[] during = latencies(writer);
				int connected = 0;
				for (int i = 0; i < 10; i++) {
					connected += Watcher.connects(keys, port) ? 1 : 0;
				}
				say(connected > 0, "during a flood: %d of 10 new clients got a session at the first try", connected);
				say(percentile(during, 99) < TimeUnit.SECONDS.toNanos(1),
						"during a flood: a read takes %s, without one %s", words(during), words(quiet));
				say(true, "the flood: %s; %s", flood.words(), device.use());
			}
			int before = watchers.stream().mapToInt(Watcher::seen).sum();
			writer.writeAll();
			say(Watcher.await(watchers, 3 * items, PATIENCE), "after it every session gets its changes: %,d",
					watchers.stream().mapToInt(Watcher::seen).sum() - before);
			say(Watcher.connects(keys, port), "after it a new client connects");
		}
		start = System.nanoTime();
		for (Watcher each : watchers) {
			each.close();
		}
		say(true, "all sessions closed in %.1f s; %s", seconds(start), device.use());
		threads.shutdownNow();
	}

	private void devices(LoadedProcess devices) throws Exception {
		int connected = 0;
		long start = System.nanoTime();
		for (int port : devices.ports()) {
			connected += Watcher.connects(keys, port) ? 1 : 0;
		}
		say(connected == devices.ports().size(),
				"%d devices in one process, up in %.1f s: %d let a client in, %.0f ms each; %s", devices.ports().size(),
				devices.startup().toMillis() / 1000.0, connected, seconds(start) * 1000 / connected, devices.use());
	}

	private static long[] latencies(Watcher reader) throws Exception {
		long[] nanos = new long[READS];
		for (int i = 0; i < READS; i++) {
			long start = System.nanoTime();
			reader.read();
			nanos[i] = System.nanoTime() - start;
		}
		Arrays.sort(nanos);
		return nanos;
	}

	private static long percentile(long[] sorted, int percent) {
		return sorted[sorted.length * percent / 100];
	}

	private static String words(long[] sorted) {
		return String.format(Locale.ROOT, "%.2f ms (99th percentile %.1f, longest %.1f)", percentile(sorted, 50) / 1e6,
				percentile(sorted, 99) / 1e6, LongStream.of(sorted).max().orElse(0) / 1e6);
	}

	private static double seconds(long since) {
		return (System.nanoTime() - since) / 1e9;
	}

	private void say(boolean passed, String text, Object... values) {
		failed |= !passed;
		System.out.println((passed ? "passed  " : "FAILED  ") + String.format(Locale.ROOT, text, values));
	}
}
