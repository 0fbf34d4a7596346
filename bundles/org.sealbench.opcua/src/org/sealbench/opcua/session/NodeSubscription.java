// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.subscriptions.MonitoredItemServiceOperationResult;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaMonitoredItem;
import org.eclipse.milo.opcua.sdk.client.subscriptions.OpcUaSubscription;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.opcua.AsyncCalls;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.structure.Structures;

/** A subscription with the nodes that it watches (OPC 10000-4 §5.13 and §5.14). It ends with its session. */
final class NodeSubscription {

	private final OpcUaClient client;
	private final Structures structures;
	private final OpcUaSubscription subscription;
	private final Duration interval;
	private final Consumer<NodeChange> listener;
	private final Map<String, OpcUaMonitoredItem> watched = new HashMap<>();

	/** @param listener receives each change, on a thread of the connection */
	NodeSubscription(OpcUaClient client, Structures structures, Duration interval, Consumer<NodeChange> listener,
			IProgressMonitor monitor) throws UaException {
		this.client = client;
		this.structures = structures;
		this.interval = interval;
		this.listener = listener;
		this.subscription = new OpcUaSubscription(client, interval.toMillis());
		AsyncCalls.await(subscription.createAsync().toCompletableFuture(), monitor);
	}

	/** The nodes that cannot be watched, each with the code that says why. */
	List<NodeResult> add(List<String> wanted, IProgressMonitor monitor) {
		NodeReader nodes = new NodeReader(client, structures, monitor);
		List<NodeResult> failed = new ArrayList<>();
		List<NodeId> added = new ArrayList<>();
		for (String node : wanted) {
			try {
				if (!watched.containsKey(node)) {
					NodeId id = nodes.parse(node);
					OpcUaMonitoredItem item = OpcUaMonitoredItem.newDataItem(id);
					item.setSamplingInterval(interval.toMillis());
					item.setUserObject(node);
					item.setDataValueListener((each, value) -> listener.accept(change(node, value)));
					subscription.addMonitoredItem(item);
					watched.put(node, item);
					added.add(id);
				}
			} catch (UaException e) {
				failed.add(new NodeResult(node, "", StatusNames.of(e.getStatusCode())));
			}
		}
		// The threads on which changes come must not wait for an answer about a structure's type.
		nodes.learnTypes(added);
		List<OpcUaMonitoredItem> refused = new ArrayList<>();
		for (MonitoredItemServiceOperationResult each : subscription.createMonitoredItems()) {
			if (!each.isGood()) {
				String node = each.monitoredItem().getUserObject().map(String::valueOf).orElse("");
				refused.add(watched.remove(node));
				failed.add(
						new NodeResult(node, "", StatusNames.of(each.operationResult().orElse(each.serviceResult()))));
			}
		}
		subscription.removeMonitoredItems(refused);
		return failed;
	}

	void remove(List<String> nodes) {
		subscription.removeMonitoredItems(nodes.stream().map(watched::remove).filter(Objects::nonNull).toList());
		subscription.deleteMonitoredItems();
	}

	boolean isEmpty() {
		return watched.isEmpty();
	}

	private NodeChange change(String node, DataValue value) {
		Instant time = value.sourceTime() != null ? value.sourceTime().getJavaInstant()
				: value.serverTime() != null ? value.serverTime().getJavaInstant() : Instant.now();
		Object unfolded = structures.unfolded(value.value(), Optional.empty());
		return new NodeChange(time, node, ValueFormat.text(unfolded), StatusNames.of(value.statusCode()),
				ValueData.of(unfolded));
	}
}
