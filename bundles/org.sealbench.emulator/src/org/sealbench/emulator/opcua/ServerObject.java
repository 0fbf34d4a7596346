package org.sealbench.emulator.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.function.Supplier;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilters;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.ServerState;
import org.eclipse.milo.opcua.stack.core.types.structured.ServerStatusDataType;
import org.sealbench.device.OperatingMode;

/**
 * The server's status (OPC 10000-5 §6.3.1) as the device has it: times are those of its own clock, and in STOP the server is
 * suspended.
 */
final class ServerObject {

	private final OpcUaServer server;
	private final LiveDevice device;
	private final DateTime started;

	ServerObject(OpcUaServer server, LiveDevice device) {
		this.server = server;
		this.device = device;
		this.started = new DateTime(device.now());
	}

	/** Gives the nodes their values. */
	void install() {
		value(NodeIds.Server_ServerStatus_CurrentTime, () -> now());
		value(NodeIds.Server_ServerStatus_StartTime, () -> started);
		value(NodeIds.Server_ServerStatus_State, () -> state().getValue());
		value(NodeIds.Server_ServerStatus, () -> ExtensionObject.encode(server.getStaticEncodingContext(), new ServerStatusDataType(started,
				now(), state(), server.getConfig().getBuildInfo(), uint(0), LocalizedText.NULL_VALUE)));
	}

	private DateTime now() {
		return new DateTime(device.now());
	}

	private ServerState state() {
		return device.context().mode().get() == OperatingMode.RUN ? ServerState.Running : ServerState.Suspended;
	}

	private void value(NodeId id, Supplier<Object> value) {
		server.getAddressSpaceManager().getManagedNode(id).orElseThrow().getFilterChain().addFirst(AttributeFilters.getValue(
				context -> new DataValue(new Variant(value.get()), StatusCode.GOOD, now(), now())));
	}
}
