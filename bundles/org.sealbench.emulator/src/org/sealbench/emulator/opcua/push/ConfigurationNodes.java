// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.util.function.Supplier;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilters;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.sealbench.emulator.opcua.addressspace.UserExecutable;
import org.sealbench.emulator.opcua.config.LiveDevice;

/** Gives what Milo has as nodes without behaviour its values and methods. */
final class ConfigurationNodes {

	private final OpcUaServer server;
	private final LiveDevice device;

	ConfigurationNodes(OpcUaServer server, LiveDevice device) {
		this.server = server;
		this.device = device;
	}

	void method(NodeId id, PushMethod.Action action) {
		if (server.getAddressSpaceManager().getManagedNode(id).orElseThrow() instanceof UaMethodNode node) {
			node.getFilterChain().addFirst(new UserExecutable(session -> device.rights().mayAdminister(session)));
			node.setInvocationHandler(new PushMethod(node, device, action));
		}
	}

	void value(NodeId id, Supplier<Object> value) {
		server.getAddressSpaceManager().getManagedNode(id).filter(UaVariableNode.class::isInstance)
				.ifPresent(node -> node.getFilterChain()
						.addFirst(AttributeFilters.getValue(context -> new DataValue(new Variant(value.get())))));
	}
}
