package org.sealbench.opcua;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.SessionActivityListener;
import org.eclipse.milo.opcua.sdk.client.UaSession;
import org.eclipse.milo.opcua.sdk.client.subscriptions.MonitoredItemServiceOperationResult;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;

/** Watches nodes in an open session. */
final class NodeWatch implements SessionActivityListener {

	private static final long LOOK_AGAIN = 50;

	private final OpcUaClient client;
	private final IProgressMonitor monitor;
	private final BlockingQueue<NodeChange> changes = new LinkedBlockingQueue<>();
	private volatile boolean over;

	NodeWatch(OpcUaClient client, IProgressMonitor monitor) {
		this.client = client;
		this.monitor = monitor;
	}

	/** The nodes that cannot be watched, or can be no more, each with the code that says why. */
	List<NodeResult> run(WatchOrder order) throws UaException {
		client.addSessionActivityListener(this);
		try {
			List<NodeResult> failed = new ArrayList<>();
			OpcUaSubscription subscription = new OpcUaSubscription(client, order.interval().toMillis());
			Await.answer(subscription.createAsync().toCompletableFuture(), monitor);
			add(order, subscription, failed);
			if (!subscription.getMonitoredItems().isEmpty() && !listen(order)) {
				order.nodes().forEach(node -> failed.add(new NodeResult(node, "", StatusNames.of(StatusCodes.Bad_ConnectionClosed))));
			}
			return failed;
		} catch (OperationCanceledException e) {
			return List.of();
		} finally {
			client.removeSessionActivityListener(this);
		}
	}

	private void add(WatchOrder order, OpcUaSubscription subscription, List<NodeResult> failed) {
		Nodes nodes = new Nodes(client, monitor);
		for (String node : order.nodes()) {
			try {
				OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(nodes.parse(node));
				item.setSamplingInterval((double) order.interval().toMillis());
				item.setUserObject(node);
				item.setDataValueListener((watched, value) -> changes.add(change(node, value)));
				subscription.addMonitoredItem(item);
			} catch (UaException e) {
				failed.add(new NodeResult(node, "", StatusNames.of(e.getStatusCode())));
			}
		}
		List<OpcUaMonitoredItem> refused = new ArrayList<>();
		for (MonitoredItemServiceOperationResult each : subscription.createMonitoredItems()) {
			if (!each.isGood()) {
				refused.add(each.monitoredItem());
				failed.add(new NodeResult(each.monitoredItem().getUserObject().map(String::valueOf).orElse(""), "",
						StatusNames.of(each.operationResult().orElse(each.serviceResult()))));
			}
		}
		subscription.removeMonitoredItems(refused);
	}

	/** Whether it ended as it should. */
	private boolean listen(WatchOrder order) {
		long begin = System.nanoTime();
		int seen = 0;
		while (order.count().isEmpty() || seen < order.count().getAsInt()) {
			if (monitor.isCanceled() || order.time().isPresent() && System.nanoTime() - begin >= order.time().get().toNanos()) {
				return true;
			}
			NodeChange change = next();
			if (change != null) {
				order.listener().accept(change);
				seen++;
			} else if (over) {
				return false;
			}
		}
		return true;
	}

	private NodeChange next() {
		try {
			return changes.poll(LOOK_AGAIN, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	private static NodeChange change(String node, DataValue value) {
		Instant time = value.sourceTime() != null ? value.sourceTime().getJavaInstant()
				: value.serverTime() != null ? value.serverTime().getJavaInstant() : Instant.now();
		return new NodeChange(time, node, ValueFormat.text(value.value()), StatusNames.of(value.statusCode()));
	}

	@Override
	public void onSessionInactive(UaSession session) {
		over = true;
	}
}
