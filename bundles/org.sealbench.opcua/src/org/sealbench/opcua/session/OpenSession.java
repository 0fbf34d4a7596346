// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.SessionActivityListener;
import org.eclipse.milo.opcua.sdk.client.UaSession;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseDirection;
import org.jspecify.annotations.Nullable;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.structure.Structures;

/**
 * A session that stays open until it is closed. A refusal of the server is a status in the results; every call ends
 * within about 100 ms of a cancel with an {@link org.eclipse.core.runtime.OperationCanceledException}.
 */
public final class OpenSession implements AutoCloseable {

	private final Runnable closing;
	private final OpcUaClient client;
	private final Structures structures;
	private final Duration interval;
	private final SessionListener listener;
	private final AtomicBoolean over = new AtomicBoolean();
	private @Nullable NodeSubscription subscription;

	/**
	 * @param closing  ends the session at the server and disconnects
	 * @param interval of sampling and publishing what will be watched
	 */
	public OpenSession(Runnable closing, OpcUaClient client, Duration interval, SessionListener listener) {
		this.closing = closing;
		this.client = client;
		this.structures = new Structures(client.getStaticEncodingContext());
		this.interval = interval;
		this.listener = listener;
		client.addSessionActivityListener(new SessionActivityListener() {
			@Override
			public void onSessionInactive(UaSession inactive) {
				if (!over.getAndSet(true)) {
					listener.ended();
				}
			}
		});
	}

	/** Carries out operations one after the other; one that fails does not prevent the next. */
	public List<NodeResult> run(List<Operation> operations, IProgressMonitor monitor) {
		return new OperationRunner(reader(monitor)).run(operations);
	}

	/** The direct children of a node, by hierarchical references. */
	public ChildNodes children(String node, IProgressMonitor monitor) {
		NodeReader nodes = reader(monitor);
		try {
			return new ChildNodes(StatusNames.GOOD,
					nodes.references(nodes.parse(node), BrowseDirection.Forward, NodeIds.HierarchicalReferences)
							.stream()
							.map(each -> new BrowsedNode(each.getNodeId().toParseableString(),
									ValueFormat.text(each.getDisplayName()), BrowsedClass.of(each.getNodeClass())))
							.toList());
		} catch (UaException e) {
			return new ChildNodes(StatusNames.of(e.getStatusCode()), List.of());
		}
	}

	/** A variable's type and value. */
	public Variable variable(String variable, IProgressMonitor monitor) {
		NodeReader nodes = reader(monitor);
		String value = "";
		try {
			NodeId id = nodes.parse(variable);
			value = ValueFormat.text(nodes.unfolded(nodes.attribute(id, AttributeId.Value)));
			return new Variable(StatusNames.GOOD, value, Optional.of(ValueType.of(nodes, id)));
		} catch (UaException e) {
			return new Variable(StatusNames.of(e.getStatusCode()), value, Optional.empty());
		}
	}

	/** The input arguments of a method. */
	public MethodSignature signature(String method, IProgressMonitor monitor) {
		NodeReader nodes = reader(monitor);
		try {
			return new MethodSignature(StatusNames.GOOD,
					new MethodCall(nodes).arguments(nodes.parse(method)).stream()
							.map(each -> new MethodSignature.Argument(each.getName(),
									DataTypes.name(each.getDataType(), each.getValueRank() >= 1),
									ValueFormat.text(each.getDescription())))
							.toList());
		} catch (UaException e) {
			return new MethodSignature(StatusNames.of(e.getStatusCode()), List.of());
		}
	}

	/**
	 * Begins to watch nodes; the listener receives their values. One that is watched already stays so.
	 *
	 * @return those that cannot be watched, each with the code that says why
	 */
	public synchronized List<NodeResult> watch(List<String> nodes, IProgressMonitor monitor) {
		try {
			if (subscription == null) {
				subscription = new NodeSubscription(client, structures, interval, listener::changed, monitor);
			}
			return subscription.add(nodes, monitor);
		} catch (UaException e) {
			String status = StatusNames.of(e.getStatusCode());
			return nodes.stream().map(node -> new NodeResult(node, "", status)).toList();
		}
	}

	/**
	 * Watches nodes until the requested number of changes has come, or the time is over, or the monitor is cancelled.
	 *
	 * @return those that cannot be watched, or can be no more, each with the code that says why
	 * @throws UaException if the server does not let anything be watched
	 */
	public List<NodeResult> watch(WatchRequest order, IProgressMonitor monitor) throws UaException {
		return new NodeWatch(client, structures, monitor).run(order);
	}

	private NodeReader reader(IProgressMonitor monitor) {
		return new NodeReader(client, structures, monitor);
	}

	/** Ends watching nodes. */
	public synchronized void unwatch(List<String> nodes) {
		if (subscription != null) {
			subscription.remove(nodes);
		}
	}

	/** Closes the session; a server that does not answer is given up after some seconds. */
	@Override
	public void close() {
		over.set(true);
		closing.run();
	}
}
