// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit.opcua;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.core.Reference;
import org.eclipse.milo.opcua.sdk.core.ValueRanks;
import org.eclipse.milo.opcua.sdk.server.ManagedNamespaceWithLifecycle;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.sdk.server.items.MonitoredItem;
import org.eclipse.milo.opcua.sdk.server.methods.AbstractMethodInvocationHandler;
import org.eclipse.milo.opcua.sdk.server.nodes.UaFolderNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.util.SubscriptionModel;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;

/**
 * A folder {@code Line} with variables of every kind and methods, and a folder below it that leads back to it. A node's
 * identifier is its name.
 */
final class PeerNamespace extends ManagedNamespaceWithLifecycle {

	/** That of the emulated devices, so that names alone are enough. */
	private static final String URI = "urn:sealbench:device";

	private final SubscriptionModel subscriptions;

	PeerNamespace(OpcUaServer server) {
		super(server, URI);
		subscriptions = new SubscriptionModel(server, this);
		getLifecycleManager().addLifecycle(subscriptions);
		getLifecycleManager().addStartupTask(this::addNodes);
	}

	private void addNodes() {
		UaFolderNode line = folder("Line");
		line.addReference(new Reference(line.getNodeId(), NodeIds.Organizes, NodeIds.ObjectsFolder.expanded(), false));
		PeerValues.SCALARS.forEach((type, value) -> add(line, variable(type.name(), type.getNodeId(), value)));
		PeerValues.ARRAYS.forEach((type, value) -> {
			UaVariableNode array = variable(type.name() + "s", type.getNodeId(), value);
			array.setValueRank(ValueRanks.OneDimension);
			add(line, array);
		});
		for (Map.Entry<String, NodeId> each : Map.of("Since", NodeIds.UtcTime, "Lasting", NodeIds.Duration)
				.entrySet()) {
			add(line, variable(each.getKey(), each.getValue(), PeerValues.SCALARS
					.get(each.getKey().equals("Since") ? OpcUaDataType.DateTime : OpcUaDataType.Double)));
		}
		UaVariableNode fixed = variable("Fixed", NodeIds.Int32, 5);
		fixed.setAccessLevel(AccessLevel.toValue(AccessLevel.READ_ONLY));
		fixed.setUserAccessLevel(AccessLevel.toValue(AccessLevel.READ_ONLY));
		add(line, fixed);
		UaFolderNode part = folder("Part");
		line.addOrganizes(part);
		part.addOrganizes(line);
		add(part, variable("Deep", NodeIds.Boolean, true));
		method(line, "Add", List.of(argument("A", NodeIds.Int32, false), argument("B", NodeIds.Int32, false)),
				List.of(argument("Sum", NodeIds.Int32, false)),
				inputs -> new Variant[] { new Variant((Integer) inputs[0].value() + (Integer) inputs[1].value()) });
		method(line, "Split", List.of(argument("Words", NodeIds.String, true)),
				List.of(argument("First", NodeIds.String, false), argument("Count", NodeIds.Int32, false)), inputs -> {
					String[] words = (String[]) inputs[0].value();
					return new Variant[] { new Variant(words[0]), new Variant(words.length) };
				});
		method(line, "Reset", List.of(), List.of(), inputs -> new Variant[0]);
		method(line, "Broken", List.of(), List.of(), inputs -> null);
	}

	private void add(UaFolderNode folder, UaVariableNode variable) {
		getNodeManager().addNode(variable);
		folder.addOrganizes(variable);
	}

	private UaFolderNode folder(String name) {
		UaFolderNode folder = new UaFolderNode(getNodeContext(), newNodeId(name), newQualifiedName(name),
				LocalizedText.english(name));
		getNodeManager().addNode(folder);
		return folder;
	}

	private UaVariableNode variable(String name, NodeId type, Object value) {
		return UaVariableNode.build(getNodeContext(), builder -> builder.setNodeId(newNodeId(name))
				.setBrowseName(newQualifiedName(name)).setDisplayName(LocalizedText.english(name)).setDataType(type)
				.setTypeDefinition(NodeIds.BaseDataVariableType).setAccessLevel(AccessLevel.READ_WRITE)
				.setUserAccessLevel(AccessLevel.READ_WRITE).setValue(new DataValue(new Variant(value))).build());
	}

	private static Argument argument(String name, NodeId type, boolean array) {
		return new Argument(name, type, array ? ValueRanks.OneDimension : ValueRanks.Scalar, null,
				LocalizedText.english("the " + name));
	}

	/** @param action gives nothing where the method is to fail */
	private void method(UaFolderNode folder, String name, List<Argument> inputs, List<Argument> outputs,
			Function<Variant[], Variant[]> action) {
		UaMethodNode method = UaMethodNode.builder(getNodeContext()).setNodeId(newNodeId(name))
				.setBrowseName(newQualifiedName(name)).setDisplayName(LocalizedText.english(name)).build();
		method.setInputArguments(inputs.toArray(Argument[]::new));
		method.setOutputArguments(outputs.toArray(Argument[]::new));
		method.setInvocationHandler(new AbstractMethodInvocationHandler(method) {

			@Override
			public Argument[] getInputArguments() {
				return inputs.toArray(Argument[]::new);
			}

			@Override
			public Argument[] getOutputArguments() {
				return outputs.toArray(Argument[]::new);
			}

			@Override
			protected Variant[] invoke(InvocationContext context, Variant[] values) throws UaException {
				Variant[] results = action.apply(values);
				if (results == null) {
					throw new UaException(StatusCodes.Bad_DeviceFailure);
				}
				return results;
			}
		});
		getNodeManager().addNode(method);
		folder.addComponent(method);
	}

	@Override
	public void onDataItemsCreated(List<DataItem> items) {
		subscriptions.onDataItemsCreated(items);
	}

	@Override
	public void onDataItemsModified(List<DataItem> items) {
		subscriptions.onDataItemsModified(items);
	}

	@Override
	public void onDataItemsDeleted(List<DataItem> items) {
		subscriptions.onDataItemsDeleted(items);
	}

	@Override
	public void onMonitoringModeChanged(List<MonitoredItem> items) {
		subscriptions.onMonitoringModeChanged(items);
	}
}
