
// SPDX-License-Identifier: EPL-2.0
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.milo.opcua.sdk.client.DiscoveryClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfig;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;

/** Milo's client in a session of its own, which counts the changes that it hears of. */
final class Watcher implements AutoCloseable {

	private static final double INTERVAL = 500;

	private final OpcUaClient client;
	private final AtomicInteger seen = new AtomicInteger();

	Watcher(Keys keys, int port) throws Exception {
		EndpointDescription endpoint = DiscoveryClient.getEndpoints("opc.tcp://" + Benchmark.ADDRESS + ":" + port)
				.get(60, TimeUnit.SECONDS).get(0);
		client = OpcUaClient.create(OpcUaClientConfig.builder().setEndpoint(endpoint).setApplicationUri(Keys.CLIENT_URI)
				.setKeyPair(Keys.pair(keys.client())).setCertificate(keys.client().certificate())
				.setCertificateChain(keys.client().chain().toArray(X509Certificate[]::new))
				.setIdentityProvider(new UsernameProvider(Benchmark.USER, Benchmark.PASSWORD)).build());
		try {
			client.connect();
		} catch (UaException e) {
			close();
			throw e;
		}
	}

	/** Whether a new client gets a session at the first try, and a value in it. */
	static boolean connects(Keys keys, int port) {
		try (Watcher watcher = new Watcher(keys, port)) {
			watcher.read();
			return true;
		} catch (Exception e) {
			// That nobody is let in is the answer.
			return false;
		}
	}

	Watcher watch(int items) throws UaException {
		OpcUaSubscription subscription = new OpcUaSubscription(client, INTERVAL);
		subscription.create();
		for (int i = 0; i < items; i++) {
			OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(tag(i));
			item.setSamplingInterval(INTERVAL);
			item.setDataValueListener((changed, value) -> seen.incrementAndGet());
			subscription.addMonitoredItem(item);
		}
		subscription.synchronizeMonitoredItems();
		return this;
	}

	int seen() {
		return seen.get();
	}

	/** Waits until each has heard of as many changes at least; says whether they have in time. */
	static boolean await(List<Watcher> all, int changes, Duration patience) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		while (all.stream().anyMatch(each -> each.seen() < changes)) {
			if (System.nanoTime() > end) {
				return false;
			}
			Thread.sleep(5);
		}
		return true;
	}

	void writeAll() throws UaException {
		float value = ThreadLocalRandom.current().nextFloat();
		List<NodeId> tags = new ArrayList<>(IntStream.range(0, Benchmark.TAGS).mapToObj(Watcher::tag).toList());
		client.writeValues(tags, IntStream.range(0, Benchmark.TAGS)
				.mapToObj(i -> DataValue.valueOnly(new Variant(value + i + 1))).toList());
	}

	void read() throws UaException {
		if (!client.readValues(0, TimestampsToReturn.Both, List.of(tag(1))).get(0).statusCode().isGood()) {
			throw new IllegalStateException("a read failed");
		}
	}

	private static NodeId tag(int number) {
		return NodeId.parse("ns=2;s=Tag" + number % Benchmark.TAGS);
	}

	@Override
	public void close() throws Exception {
		client.disconnectAsync().get(60, TimeUnit.SECONDS);
	}
}
