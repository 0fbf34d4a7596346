import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.sealbench.opcua.AlgorithmProvider;

/** Two servers in one process, one client, in turns. */
public final class Benchmark {

	static final String ADDRESS = "127.0.0.1";
	static final String USER = "operator";
	static final String PASSWORD = "Correct-Horse-7";
	static final int TAGS = 1000;

	private Benchmark() {
	}

	/** @param arguments rounds, and seconds of each measurement */
	public static void main(String[] arguments) throws Exception {
		AlgorithmProvider.install();
		int rounds = Integer.parseInt(arguments[0]);
		long nanos = (long) (Double.parseDouble(arguments[1]) * TimeUnit.SECONDS.toNanos(1));
		Keys keys = Keys.make();
		int devicePort = freePort();
		int barePort = freePort();
		Device.start(keys, devicePort);
		BareMilo.start(keys, barePort);
		Map<String, Client> clients = new LinkedHashMap<>();
		clients.put("bare Milo", new Client(keys, barePort));
		clients.put("device", new Client(keys, devicePort));
		Map<String, Map<String, List<Rate>>> results = new LinkedHashMap<>();
		for (int round = -1; round < rounds; round++) {
			for (Map.Entry<String, Client> each : clients.entrySet()) {
				Map<String, Rate> measured = measure(each.getValue(), round < 0 ? nanos / 2 : nanos);
				if (round >= 0) {
					measured.forEach((what, value) -> results.computeIfAbsent(what, name -> new LinkedHashMap<>())
							.computeIfAbsent(each.getKey(), name -> new ArrayList<>()).add(value));
				}
			}
		}
		results.forEach((what, values) -> {
			double bare = median(values.get("bare Milo"), Rate::perSecond);
			double device = median(values.get("device"), Rate::perSecond);
			double bareCpu = median(values.get("bare Milo"), Rate::cpuMicros);
			double deviceCpu = median(values.get("device"), Rate::cpuMicros);
			System.out.printf(Locale.ROOT, "%-28s bare Milo %,11.0f /s %,10.1f us CPU   device %,11.0f /s %,10.1f us CPU   ratio %.2f, by CPU %.2f%n",
					what, bare, bareCpu, device, deviceCpu, device / bare, bareCpu / deviceCpu);
		});
		System.exit(0);
	}

	private static Map<String, Rate> measure(Client client, long nanos) throws Exception {
		Map<String, Rate> values = new LinkedHashMap<>();
		values.put("connects", client.connects(nanos));
		OpcUaClient connected = client.connect();
		values.put("single reads", Client.singleReads(connected, nanos));
		values.put("single reads, 10 in flight", Client.tenInFlight(connected, nanos));
		values.put("values in reads of 1,000", Client.bulkReads(connected, nanos));
		values.put("single writes", Client.singleWrites(connected, nanos));
		values.put("monitored items made", Client.monitoredItems(connected, nanos));
		values.put("monitored items sampled", Client.watching(connected, nanos));
		connected.disconnect();
		return values;
	}

	private static double median(List<Rate> values, ToDoubleFunction<Rate> figure) {
		List<Double> sorted = values.stream().map(figure::applyAsDouble).sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

	private static int freePort() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
			return socket.getLocalPort();
		}
	}
}
