// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.sealbench.emulator.opcua.config.LiveDevice;

/**
 * Samples the monitored values of tags: each tag once in each sampling interval, however many sessions monitor it, and
 * only what has changed is passed on; a new item gets its first value at once. Milo's own way reads every item of every
 * session by itself.
 */
final class TagSampler {

	private final LiveDevice device;
	private final DeviceNamespace namespace;
	private final Executor executor;
	private final ScheduledExecutorService timer;
	private final Map<DataItem, Round> sampled = new HashMap<>();
	private final Map<Long, Round> rounds = new HashMap<>();
	private boolean closed;

	TagSampler(OpcUaServer server, LiveDevice device, DeviceNamespace namespace) {
		this.device = device;
		this.namespace = namespace;
		this.executor = server.getExecutorService();
		this.timer = server.getScheduledExecutorService();
	}

	synchronized void add(List<DataItem> added) {
		if (closed) {
			return;
		}
		Map<Round, List<DataItem>> begun = new LinkedHashMap<>();
		for (DataItem item : added) {
			if (item.isSamplingEnabled()) {
				Round round = rounds.computeIfAbsent(Math.max(1, (long) Math.ceil(item.getSamplingInterval())),
						Round::new);
				sampled.put(item, round);
				begun.computeIfAbsent(round, each -> new ArrayList<>()).add(item);
			}
		}
		begun.forEach(Round::begin);
	}

	synchronized void remove(List<DataItem> removed) {
		Map<Round, List<DataItem>> ended = new LinkedHashMap<>();
		for (DataItem item : removed) {
			Round round = sampled.remove(item);
			if (round != null) {
				ended.computeIfAbsent(round, each -> new ArrayList<>()).add(item);
			}
		}
		ended.forEach(Round::end);
	}

	/** After items have other intervals or modes. */
	synchronized void change(List<DataItem> changed) {
		remove(changed);
		add(changed);
	}

	synchronized void close() {
		closed = true;
		remove(List.copyOf(sampled.keySet()));
	}

	/** The items that monitor one tag. */
	private static final class Watched {

		private final Set<DataItem> watchers = new LinkedHashSet<>();
		private DataValue last;

		private boolean isNews(DataValue value) {
			boolean news = last == null || !last.value().equals(value.value())
					|| !Objects.equals(last.statusCode(), value.statusCode());
			last = value;
			return news;
		}
	}

	/**
	 * Everything with one sampling interval. The sampler's lock guards which items begin and end, the round's own which
	 * are sampled.
	 */
	private final class Round implements Runnable {

		private final long interval;
		private final Map<NodeId, Watched> tags = new LinkedHashMap<>();
		private boolean running;

		private Round(long interval) {
			this.interval = interval;
		}

		private synchronized void begin(List<DataItem> items) {
			for (DataItem item : items) {
				tags.computeIfAbsent(item.getReadValueId().getNodeId(), node -> new Watched()).watchers.add(item);
			}
			executor.execute(() -> first(items));
			if (!running) {
				running = true;
				schedule(interval);
			}
		}

		private synchronized void end(List<DataItem> items) {
			for (DataItem item : items) {
				NodeId node = item.getReadValueId().getNodeId();
				Watched watched = tags.get(node);
				watched.watchers.remove(item);
				if (watched.watchers.isEmpty()) {
					tags.remove(node);
				}
			}
		}

		/** The first values of new items; what the others have not seen yet comes with the next sampling. */
		private synchronized void first(List<DataItem> items) {
			DateTime now = new DateTime(device.now());
			for (DataItem item : items) {
				Watched watched = tags.get(item.getReadValueId().getNodeId());
				if (watched != null && watched.watchers.contains(item)) {
					DataValue value = read(item, now);
					if (watched.last == null) {
						watched.last = value;
					}
					pass(item, value);
				}
			}
		}

		@Override
		public synchronized void run() {
			if (tags.isEmpty()) {
				running = false;
				return;
			}
			long start = System.nanoTime();
			DateTime now = new DateTime(device.now());
			for (Watched tag : tags.values()) {
				DataValue value = read(tag.watchers.iterator().next(), now);
				if (tag.isNews(value)) {
					tag.watchers.forEach(item -> pass(item, value));
				}
			}
			schedule(interval - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
		}

		private void schedule(long milliseconds) {
			timer.schedule(() -> executor.execute(this), Math.max(1, milliseconds), TimeUnit.MILLISECONDS);
		}

		private DataValue read(DataItem item, DateTime now) {
			return namespace.tags().read(item.getReadValueId(), now, TimestampsToReturn.Both);
		}

		private void pass(DataItem item, DataValue value) {
			DataValue allowed = device.rights().mayRead(item.getSession()) ? value
					: new DataValue(StatusCodes.Bad_UserAccessDenied);
			item.setValue(item.getTimestampsToReturn() == null ? allowed
					: DataValue.derivedValue(allowed, item.getTimestampsToReturn()));
		}
	}
}
