// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseDirection;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseResultMask;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseResult;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.eclipse.milo.opcua.stack.core.types.structured.ReferenceDescription;
import org.jspecify.annotations.Nullable;
import org.sealbench.opcua.AsyncCalls;
import org.sealbench.opcua.structure.DataTypeReader;
import org.sealbench.opcua.structure.Structures;

/** Reads attributes and references of nodes, each within the time limit. */
public final class NodeReader implements DataTypeReader {

	/** A server must not make a browse endless by continuation points. */
	private static final int MAX_PAGES = 100;

	/** Servers take a hundred operations of one request at least where they state no limit. */
	private static final int AT_ONCE = 100;

	private final OpcUaClient client;
	private final Structures structures;
	private final IProgressMonitor monitor;
	private List<String> namespaces = List.of();

	/** A reader that unfolds no structures. */
	public NodeReader(OpcUaClient client, IProgressMonitor monitor) {
		this(client, new Structures(client.getStaticEncodingContext()), monitor);
	}

	/** @param structures the session's, with the types that are known already */
	NodeReader(OpcUaClient client, Structures structures, IProgressMonitor monitor) {
		this.client = client;
		this.structures = structures;
		this.monitor = monitor;
	}

	OpcUaClient client() {
		return client;
	}

	IProgressMonitor monitor() {
		return monitor;
	}

	/** A value with its structures unfolded; their types are asked of the server. */
	@Nullable
	Object unfolded(Variant value) {
		return structures.unfolded(value, Optional.of(this));
	}

	/** Asks for the types of the structures that variables hold now; for those that cannot be read there is none. */
	void learnTypes(List<NodeId> variables) {
		for (int i = 0; i < variables.size(); i += AT_ONCE) {
			List<ReadValueId> some = variables.subList(i, Math.min(variables.size(), i + AT_ONCE)).stream()
					.map(each -> new ReadValueId(each, AttributeId.Value.uid(), null, QualifiedName.NULL_VALUE))
					.toList();
			try {
				for (DataValue each : AsyncCalls.await(client.readAsync(0, TimestampsToReturn.Neither, some), monitor)
						.getResults()) {
					unfolded(each.value());
				}
			} catch (UaException e) {
				// Watching them fails with a code of its own, or shows bytes.
				return;
			}
		}
	}

	@Override
	public List<NodeId> targets(NodeId node, boolean forward, NodeId referenceType) throws UaException {
		List<NodeId> targets = new ArrayList<>();
		for (ReferenceDescription each : references(node, forward ? BrowseDirection.Forward : BrowseDirection.Inverse,
				referenceType)) {
			targets.add(local(each));
		}
		return targets;
	}

	@Override
	public Variant attribute(NodeId node, AttributeId attribute) throws UaException {
		return read(node, attribute).get(0).value();
	}

	NodeId parse(String node) throws UaException {
		return NodeIdParser.parse(node, namespaces());
	}

	private List<String> namespaces() throws UaException {
		if (namespaces.isEmpty() && read(NodeIds.Server_NamespaceArray, AttributeId.Value).get(0).value()
				.value() instanceof String[] array) {
			namespaces = Arrays.asList(array);
		}
		return namespaces;
	}

	/**
	 * The attributes of one node, in this order.
	 *
	 * @throws UaException if the server answers with an error or not in time
	 */
	public List<DataValue> read(NodeId node, AttributeId... attributes) throws UaException {
		List<ReadValueId> wanted = Arrays.stream(attributes)
				.map(each -> new ReadValueId(node, each.uid(), null, QualifiedName.NULL_VALUE)).toList();
		return Arrays.asList(
				AsyncCalls.await(client.readAsync(0, TimestampsToReturn.Neither, wanted), monitor).getResults());
	}

	/**
	 * Every reference of a type or its subtypes.
	 *
	 * @throws UaException if the server answers with an error or not in time
	 */
	public List<ReferenceDescription> references(NodeId node, BrowseDirection direction, NodeId type)
			throws UaException {
		BrowseDescription wanted = new BrowseDescription(node, direction, type, true, uint(0),
				uint(BrowseResultMask.All.getValue()));
		BrowseResult page = AsyncCalls.await(client.browseAsync(wanted), monitor);
		List<ReferenceDescription> found = new ArrayList<>();
		for (int i = 0; i < MAX_PAGES; i++) {
			if (page.getStatusCode().isBad()) {
				throw new UaException(page.getStatusCode());
			}
			if (page.getReferences() != null) {
				found.addAll(Arrays.asList(page.getReferences()));
			}
			ByteString more = page.getContinuationPoint();
			if (more == null || more.isNullOrEmpty()) {
				break;
			}
			page = AsyncCalls.await(client.browseNextAsync(false, List.of(more)), monitor).getResults()[0];
		}
		return found;
	}

	/** @throws UaException if the node belongs to another server */
	public NodeId local(ReferenceDescription reference) throws UaException {
		return reference.getNodeId().toNodeIdOrThrow(client.getNamespaceTable());
	}
}
