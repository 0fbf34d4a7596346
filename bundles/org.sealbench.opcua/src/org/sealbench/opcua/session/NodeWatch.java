// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

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
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.structure.Structures;

/** Watches nodes in an open session. */
final class NodeWatch implements SessionActivityListener {

	private static final long LOOK_AGAIN = 50;

	private final OpcUaClient client;
	private final Structures structures;
	private final IProgressMonitor monitor;
	private final BlockingQueue<NodeChange> changes = new LinkedBlockingQueue<>();
	private volatile boolean over;

	NodeWatch(OpcUaClient client, Structures structures, IProgressMonitor monitor) {
		this.client = client;
		this.structures = structures;
		this.monitor = monitor;
	}

	/** The nodes that cannot be watched, or can be no more, each with the code that says why. */
	List<NodeResult> run(WatchRequest order) throws UaException {
		client.addSessionActivityListener(this);
		try {
			NodeSubscription subscription = new NodeSubscription(client, structures, order.interval(), changes::add,
					monitor);
			List<NodeResult> failed = new ArrayList<>(subscription.add(order.nodes(), monitor));
			if (!subscription.isEmpty() && !listen(order)) {
				order.nodes().forEach(
						node -> failed.add(new NodeResult(node, "", StatusNames.of(StatusCodes.Bad_ConnectionClosed))));
			}
			return failed;
		} catch (OperationCanceledException e) {
			return List.of();
		} finally {
			client.removeSessionActivityListener(this);
		}
	}

	/** Whether it ended as requested. */
	private boolean listen(WatchRequest order) {
		long begin = System.nanoTime();
		int seen = 0;
		while (order.count().isEmpty() || seen < order.count().getAsInt()) {
			if (monitor.isCanceled()
					|| order.time().isPresent() && System.nanoTime() - begin >= order.time().get().toNanos()) {
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

	@Override
	public void onSessionInactive(UaSession session) {
		over = true;
	}
}
