package org.sealbench.emulator.opcua;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;

/**
 * Samples the monitored values of tags: each tag once in each sampling interval, however many sessions watch it, and only what
 * has changed is passed on. Milo's own way reads every item of every session by itself.
 */
final class TagSampler {

	private final LiveDevice device;
	private final DeviceNamespace namespace;
	private final Executor executor;
	private final ScheduledExecutorService timer;
	private final Set<DataItem> items = ConcurrentHashMap.newKeySet();
	private Map<Double, Round> rounds = Map.of();
	private boolean closed;

	TagSampler(OpcUaServer server, LiveDevice device, DeviceNamespace namespace) {
		this.device = device;
		this.namespace = namespace;
		this.executor = server.getExecutorService();
		this.timer = server.getScheduledExecutorService();
	}

	void add(List<DataItem> added) {
		items.addAll(added);
		reschedule();
	}

	void remove(List<DataItem> removed) {
		removed.forEach(items::remove);
		reschedule();
	}

	/** After items have other intervals or modes. */
	synchronized void reschedule() {
		rounds.values().forEach(Round::end);
		rounds = new HashMap<>();
		if (closed) {
			return;
		}
		for (DataItem item : items) {
			if (item.isSamplingEnabled()) {
				rounds.computeIfAbsent(item.getSamplingInterval(), Round::new).add(item);
			}
		}
		rounds.values().forEach(executor::execute);
	}

	synchronized void close() {
		closed = true;
		items.clear();
		reschedule();
	}

	/** Those who watch one tag. */
	private static final class Watched {

		private final List<DataItem> watchers = new ArrayList<>();
		private DataValue last;

		private boolean isNews(DataValue value) {
			boolean news = last == null || !last.value().equals(value.value()) || !Objects.equals(last.statusCode(), value.statusCode());
			last = value;
			return news;
		}
	}

	/** Everything with one sampling interval. */
	private final class Round implements Runnable {

		private final long interval;
		private final Map<NodeId, Watched> tags = new LinkedHashMap<>();
		private volatile boolean ended;

		private Round(double interval) {
			this.interval = Math.max(1, (long) Math.ceil(interval));
		}

		private void add(DataItem item) {
			tags.computeIfAbsent(item.getReadValueId().getNodeId(), node -> new Watched()).watchers.add(item);
		}

		private void end() {
			ended = true;
		}

		@Override
		public void run() {
			if (ended) {
				return;
			}
			long start = System.nanoTime();
			TagAccess access = namespace.tags();
			DateTime now = new DateTime(device.now());
			for (Watched tag : tags.values()) {
				DataValue value = access.read(tag.watchers.get(0).getReadValueId(), now, TimestampsToReturn.Both);
				if (tag.isNews(value)) {
					tag.watchers.forEach(item -> pass(item, value));
				}
			}
			if (!ended) {
				long left = interval - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
				timer.schedule(() -> executor.execute(this), Math.max(1, left), TimeUnit.MILLISECONDS);
			}
		}

		private void pass(DataItem item, DataValue value) {
			DataValue allowed = device.rights().mayRead(item.getSession()) ? value : new DataValue(StatusCodes.Bad_UserAccessDenied);
			item.setValue(item.getTimestampsToReturn() == null ? allowed : DataValue.derivedValue(allowed, item.getTimestampsToReturn()));
		}
	}
}
