
// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.sealbench.opcua.policy.AlgorithmProvider;

/** Servers in processes of their own, one client, in turns. */
public final class Benchmark {

	static final String ADDRESS = "127.0.0.1";
	static final String USER = "operator";
	static final String PASSWORD = "Correct-Horse-7";
	static final int TAGS = 1000;

	private static final String BARE = "bare Milo";
	private static final String DEVICE = "device";

	private Benchmark() {
	}

	/**
	 * @param arguments a folder of this run's own, rounds, seconds of each measurement, a part of the names of what is
	 *                  measured, and the command of a third server if there is one
	 */
	public static void main(String[] arguments) throws Exception {
		AlgorithmProvider.install();
		Path folder = Files.createDirectory(Path.of(arguments[0], "keys"));
		int rounds = Integer.parseInt(arguments[1]);
		long nanos = (long) (Double.parseDouble(arguments[2]) * TimeUnit.SECONDS.toNanos(1));
		String only = arguments[3];
		Keys keys = Keys.make();
		keys.write(folder);
		List<Server> servers = new ArrayList<>(
				List.of(Server.java(BARE, "milo", folder), Server.java(DEVICE, "device", folder)));
		if (arguments.length > 4) {
			List<String> command = new ArrayList<>(Arrays.asList(arguments).subList(4, arguments.length));
			command.add(folder.toString());
			servers.add(Server.start("node-opcua", command));
		}
		Map<String, Client> clients = new LinkedHashMap<>();
		for (Server each : servers) {
			clients.put(each.name, new Client(keys, each));
		}
		Map<String, Map<String, List<Rate>>> results = new LinkedHashMap<>();
		for (int round = -1; round < rounds; round++) {
			for (Map.Entry<String, Client> each : clients.entrySet()) {
				Map<String, Rate> measured = measure(each.getValue(), only, round < 0 ? nanos / 2 : nanos);
				if (round >= 0) {
					measured.forEach((what, value) -> results.computeIfAbsent(what, name -> new LinkedHashMap<>())
							.computeIfAbsent(each.getKey(), name -> new ArrayList<>()).add(value));
				}
			}
		}
		results.forEach(Benchmark::print);
		servers.forEach(Server::close);
		System.exit(0);
	}

	private static void print(String what, Map<String, List<Rate>> values) {
		double bare = median(values.get(BARE), Rate::perSecond);
		double bareCpu = median(values.get(BARE), Rate::cpuMicros);
		values.forEach((server, rates) -> {
			double rate = median(rates, Rate::perSecond);
			double cpu = median(rates, Rate::cpuMicros);
			System.out.printf(Locale.ROOT, "%-28s %-11s %,11.0f /s %,10.1f us CPU   ratio %.2f, by CPU %.2f%n", what,
					server, rate, cpu, rate / bare, bareCpu / cpu);
		});
	}

	private static Map<String, Rate> measure(Client client, String only, long nanos) throws Exception {
		Map<String, Measurement> all = new LinkedHashMap<>();
		all.put("connects", (connected, each) -> client.connects(each));
		all.put("single reads", client::singleReads);
		all.put("single reads, 10 in flight", client::tenInFlight);
		all.put("values in reads of 1,000", client::bulkReads);
		all.put("single writes", client::singleWrites);
		all.put("monitored items made", client::monitoredItems);
		all.put("monitored items sampled", client::watching);
		all.keySet().removeIf(each -> !each.contains(only));
		Map<String, Rate> values = new LinkedHashMap<>();
		OpcUaClient connected = client.connect();
		for (Map.Entry<String, Measurement> each : all.entrySet()) {
			values.put(each.getKey(), each.getValue().run(connected, nanos));
		}
		connected.disconnect();
		return values;
	}

	private interface Measurement {
		Rate run(OpcUaClient connected, long nanos) throws Exception;
	}

	private static double median(List<Rate> values, ToDoubleFunction<Rate> figure) {
		List<Double> sorted = values.stream().map(figure::applyAsDouble).sorted().toList();
		return sorted.get(sorted.size() / 2);
	}
}
