
// SPDX-License-Identifier: EPL-2.0
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.eclipse.milo.opcua.sdk.client.DiscoveryClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfig;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;

/** Milo's client, and what it is timed at. */
final class Client {

	static final List<NodeId> ALL = IntStream.range(0, Benchmark.TAGS).mapToObj(i -> NodeId.parse("ns=2;s=Tag" + i))
			.toList();

	private final Keys keys;
	private final Server server;
	private final EndpointDescription endpoint;

	Client(Keys keys, Server server) throws Exception {
		this.keys = keys;
		this.server = server;
		this.endpoint = DiscoveryClient.getEndpoints("opc.tcp://" + Benchmark.ADDRESS + ":" + server.port).get()
				.stream()
				.filter(each -> each.getSecurityMode() == MessageSecurityMode.SignAndEncrypt
						&& each.getSecurityPolicyUri().equals(SecurityPolicy.Basic256Sha256.getUri()))
				.findFirst().orElseThrow();
	}

	OpcUaClient connect() throws Exception {
		return OpcUaClient
				.create(OpcUaClientConfig.builder().setEndpoint(endpoint).setApplicationUri(Keys.CLIENT_URI)
						.setKeyPair(Keys.pair(keys.client())).setCertificate(keys.client().certificate())
						.setCertificateChain(keys.client().chain().toArray(X509Certificate[]::new))
						.setIdentityProvider(new UsernameProvider(Benchmark.USER, Benchmark.PASSWORD)).build())
				.connect();
	}

	/** Connections with session and user, in a second. */
	Rate connects(long nanos) throws Exception {
		return repeat(nanos, 1, () -> connect().disconnect());
	}

	Rate singleReads(OpcUaClient client, long nanos) throws Exception {
		return repeat(nanos, 1,
				() -> require(client.readValues(0, TimestampsToReturn.Both, List.of(ALL.get(0))).get(0)));
	}

	Rate tenInFlight(OpcUaClient client, long nanos) throws Exception {
		return repeat(nanos, 10, () -> {
			List<CompletableFuture<List<DataValue>>> flying = new ArrayList<>();
			for (int i = 0; i < 10; i++) {
				flying.add(client.readValuesAsync(0, TimestampsToReturn.Both, List.of(ALL.get(i))));
			}
			for (CompletableFuture<List<DataValue>> each : flying) {
				require(each.get().get(0));
			}
		});
	}

	Rate bulkReads(OpcUaClient client, long nanos) throws Exception {
		return repeat(nanos, Benchmark.TAGS, () -> {
			List<DataValue> values = client.readValues(0, TimestampsToReturn.Both, ALL);
			require(values.get(Benchmark.TAGS - 1));
		});
	}

	Rate singleWrites(OpcUaClient client, long nanos) throws Exception {
		List<NodeId> one = List.of(ALL.get(0));
		return repeat(nanos, 1, () -> {
			if (!client.writeValues(one, List.of(DataValue.valueOnly(new Variant(1.5f)))).get(0).isGood()) {
				throw new IllegalStateException("not written");
			}
		});
	}

	/**
	 * Items a second for creating 1,000 monitored items at 100 ms until each has been reported once, and for deleting
	 * them.
	 */
	Rate monitoredItems(OpcUaClient client, long nanos) throws Exception {
		// Without a subscription that stays, Milo's client may stop asking for notifications: between deleting its last
		// one and making the next
		OpcUaSubscription anchor = new OpcUaSubscription(client, 1000.0);
		anchor.create();
		Rate rate = repeat(nanos, Benchmark.TAGS, () -> {
			AtomicLong seen = new AtomicLong();
			CompletableFuture<Void> all = new CompletableFuture<>();
			OpcUaSubscription subscription = new OpcUaSubscription(client, 100.0);
			subscription.create();
			for (NodeId node : ALL) {
				OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(node);
				item.setSamplingInterval(100.0);
				item.setDataValueListener((changed, value) -> {
					if (seen.incrementAndGet() == Benchmark.TAGS) {
						all.complete(null);
					}
				});
				subscription.addMonitoredItem(item);
			}
			subscription.synchronizeMonitoredItems();
			all.get(30, TimeUnit.SECONDS);
			subscription.delete();
		});
		anchor.delete();
		return rate;
	}

	/** What it costs to watch 5,000 items that do not change, at 100 ms, for one sampling of one of them. */
	Rate watching(OpcUaClient client, long nanos) throws Exception {
		List<OpcUaSubscription> subscriptions = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			OpcUaSubscription subscription = new OpcUaSubscription(client, 100.0);
			subscription.create();
			for (NodeId node : ALL) {
				OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(node);
				item.setSamplingInterval(100.0);
				subscription.addMonitoredItem(item);
			}
			subscription.synchronizeMonitoredItems();
			subscriptions.add(subscription);
		}
		Thread.sleep(1000);
		Rate.Clock clock = new Rate.Clock(server);
		Thread.sleep(nanos / 1_000_000);
		Rate rate = clock.rate(5L * Benchmark.TAGS * clock.nanos() / 100_000_000L);
		for (OpcUaSubscription each : subscriptions) {
			each.delete();
		}
		return rate;
	}

	private interface Work {
		void run() throws Exception;
	}

	private Rate repeat(long nanos, int amount, Work work) throws Exception {
		Rate.Clock clock = new Rate.Clock(server);
		long done = 0;
		while (clock.nanos() < nanos) {
			work.run();
			done += amount;
		}
		return clock.rate(done);
	}

	private static void require(DataValue value) {
		if (value.statusCode() == null || !value.statusCode().isGood()) {
			throw new IllegalStateException("not read: " + value);
		}
	}
}
