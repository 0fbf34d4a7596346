// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.core.Reference;
import org.eclipse.milo.opcua.sdk.server.ManagedNamespaceWithLifecycle;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.sdk.server.items.MonitoredItem;
import org.eclipse.milo.opcua.sdk.server.nodes.UaFolderNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.util.SubscriptionModel;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.MethodSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceMethods;
import org.sealbench.emulator.opcua.config.LiveDevice;

/**
 * The device's own nodes. The namespace is {@value #URI}; its index is 2, after the standard's (0) and the server's own
 * (1).
 *
 * <pre> Objects / &lt;device name&gt; ns=2;i=1 Tags ns=2;i=2 &lt;tag name&gt; ns=2;s=&lt;tag name&gt; Methods ns=2;i=3
 * &lt;method name&gt; ns=2;s=&lt;method name&gt; </pre>
 *
 * A method that is called as a tag is has the identifier {@code ns=2;s=Methods.<method name>}. The nodes that describe
 * arguments have numbers from 1000 up.
 */
public final class DeviceNamespace extends ManagedNamespaceWithLifecycle {

	/** See org.sealbench.opcua.session.NodeIdParser, which finds the index by it. */
	static final String URI = "urn:sealbench:device";

	private static final long DEVICE = 1;
	private static final long TAGS = 2;
	private static final long METHODS = 3;
	private static final long FIRST_ARGUMENT = 1000;

	private final LiveDevice device;
	private final SubscriptionModel subscriptions;
	private final TagSampler sampler;
	private final DirectTagAccess tags;

	public DeviceNamespace(OpcUaServer server, LiveDevice device) {
		super(server, URI);
		this.device = device;
		this.tags = new DirectTagAccess(device.context().tags(), getNamespaceIndex());
		this.sampler = new TagSampler(server, device, this);
		this.subscriptions = new SubscriptionModel(server, this);
		getLifecycleManager().addLifecycle(subscriptions);
		getLifecycleManager().addStartupTask(this::addNodes);
		getLifecycleManager().addShutdownTask(sampler::close);
	}

	/** Direct access to the tags. */
	public DirectTagAccess tags() {
		return tags;
	}

	private void addNodes() {
		DeviceContext context = device.context();
		DeviceSettings settings = context.image().settings();
		UaFolderNode root = folder(DEVICE, settings.name());
		root.addReference(new Reference(root.getNodeId(), NodeIds.Organizes, NodeIds.ObjectsFolder.expanded(), false));
		UaFolderNode variables = folder(TAGS, "Tags");
		UaFolderNode methods = folder(METHODS, "Methods");
		root.addOrganizes(variables);
		root.addOrganizes(methods);
		Set<String> names = new HashSet<>();
		for (TagSettings tag : settings.tags()) {
			names.add(tag.name());
			UaVariableNode node = TagNodes.variable(getNodeContext(), newNodeId(tag.name()),
					newQualifiedName(tag.name()), tag, device);
			getNodeManager().addNode(node);
			variables.addOrganizes(node);
		}
		long number = FIRST_ARGUMENT;
		DeviceMethods calls = new DeviceMethods(settings.methods(), context.tags());
		for (MethodSettings method : settings.methods()) {
			NodeId id = newNodeId(names.contains(method.name()) ? "Methods." + method.name() : method.name());
			addMethod(methods, id, method, calls, number);
			number += 2;
		}
	}

	private void addMethod(UaFolderNode folder, NodeId id, MethodSettings method, DeviceMethods calls, long number) {
		Argument[] inputs = MethodArguments.inputs(method, device.context().image().settings().tags());
		UaMethodNode node = UaMethodNode.builder(getNodeContext()).setNodeId(id)
				.setBrowseName(newQualifiedName(method.name())).setDisplayName(LocalizedText.english(method.name()))
				.setDescription(LocalizedText.english(method.description())).build();
		ArgumentNodes.add(node, newNodeId(number), "InputArguments", inputs);
		ArgumentNodes.add(node, newNodeId(number + 1), "OutputArguments", MethodArguments.outputs(method));
		node.getFilterChain().addFirst(new UserExecutable(session -> device.rights().mayWrite(session)));
		node.setInvocationHandler(new MethodHandler(node, method, inputs, calls, device));
		getNodeManager().addNode(node);
		folder.addComponent(node);
	}

	private UaFolderNode folder(long id, String name) {
		UaFolderNode folder = new UaFolderNode(getNodeContext(), newNodeId(id), newQualifiedName(name),
				LocalizedText.english(name));
		getNodeManager().addNode(folder);
		return folder;
	}

	@Override
	public void onDataItemsCreated(List<DataItem> items) {
		sampler.add(select(items, true));
		subscriptions.onDataItemsCreated(select(items, false));
	}

	@Override
	public void onDataItemsModified(List<DataItem> items) {
		sampler.change(select(items, true));
		subscriptions.onDataItemsModified(select(items, false));
	}

	@Override
	public void onDataItemsDeleted(List<DataItem> items) {
		sampler.remove(select(items, true));
		subscriptions.onDataItemsDeleted(select(items, false));
	}

	@Override
	public void onMonitoringModeChanged(List<MonitoredItem> items) {
		sampler.change(
				select(items.stream().filter(DataItem.class::isInstance).map(DataItem.class::cast).toList(), true));
		subscriptions.onMonitoringModeChanged(items);
	}

	private List<DataItem> select(List<DataItem> items, boolean covered) {
		return items.stream().filter(item -> tags.covers(item.getReadValueId()) == covered).toList();
	}
}
