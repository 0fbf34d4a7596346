// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.nodes.UaNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilters;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.enumerated.ServerState;
import org.eclipse.milo.opcua.stack.core.types.structured.ServerDiagnosticsSummaryDataType;
import org.eclipse.milo.opcua.stack.core.types.structured.ServerStatusDataType;
import org.sealbench.device.OperatingMode;
import org.sealbench.emulator.opcua.config.LiveDevice;

/**
 * The server's status and the counters of its sessions and subscriptions (OPC 10000-5 §6.3.1 and §6.3.3) as the device
 * has them: times are those of its own clock, and in STOP the server is suspended. What single sessions do is not
 * shown.
 */
public final class ServerObject {

	private final OpcUaServer server;
	private final LiveDevice device;
	private final DateTime started;

	public ServerObject(OpcUaServer server, LiveDevice device) {
		this.server = server;
		this.device = device;
		this.started = new DateTime(device.now());
	}

	/** Gives the nodes their values. */
	public void install() {
		value(NodeIds.Server_ServerStatus_CurrentTime, () -> now());
		value(NodeIds.Server_ServerStatus_StartTime, () -> started);
		value(NodeIds.Server_ServerStatus_State, () -> state().getValue());
		value(NodeIds.Server_ServerStatus,
				() -> ExtensionObject.encode(server.getStaticEncodingContext(), new ServerStatusDataType(started, now(),
						state(), server.getConfig().getBuildInfo(), uint(0), LocalizedText.NULL_VALUE)));
		counters();
		// Milo lets everybody turn on diagnostics of every session: its user, its certificate, what it monitors.
		UaVariableNode details = (UaVariableNode) node(NodeIds.Server_ServerDiagnostics_EnabledFlag);
		details.setAccessLevel(AccessLevel.toValue(AccessLevel.READ_ONLY));
		details.setUserAccessLevel(AccessLevel.toValue(AccessLevel.READ_ONLY));
	}

	private void counters() {
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_ServerViewCount,
				ServerDiagnosticsSummaryDataType::getServerViewCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_CurrentSessionCount,
				ServerDiagnosticsSummaryDataType::getCurrentSessionCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_CumulatedSessionCount,
				ServerDiagnosticsSummaryDataType::getCumulatedSessionCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_SecurityRejectedSessionCount,
				ServerDiagnosticsSummaryDataType::getSecurityRejectedSessionCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_RejectedSessionCount,
				ServerDiagnosticsSummaryDataType::getRejectedSessionCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_SessionTimeoutCount,
				ServerDiagnosticsSummaryDataType::getSessionTimeoutCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_SessionAbortCount,
				ServerDiagnosticsSummaryDataType::getSessionAbortCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_CurrentSubscriptionCount,
				ServerDiagnosticsSummaryDataType::getCurrentSubscriptionCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_CumulatedSubscriptionCount,
				ServerDiagnosticsSummaryDataType::getCumulatedSubscriptionCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_PublishingIntervalCount,
				ServerDiagnosticsSummaryDataType::getPublishingIntervalCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_SecurityRejectedRequestsCount,
				ServerDiagnosticsSummaryDataType::getSecurityRejectedRequestsCount);
		count(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary_RejectedRequestsCount,
				ServerDiagnosticsSummaryDataType::getRejectedRequestsCount);
		value(NodeIds.Server_ServerDiagnostics_ServerDiagnosticsSummary,
				() -> ExtensionObject.encode(server.getStaticEncodingContext(), summary()));
	}

	private void count(NodeId id, Function<ServerDiagnosticsSummaryDataType, UInteger> counter) {
		value(id, () -> counter.apply(summary()));
	}

	private ServerDiagnosticsSummaryDataType summary() {
		return server.getDiagnosticsSummary().getServerDiagnosticsSummaryDataType();
	}

	private DateTime now() {
		return new DateTime(device.now());
	}

	private ServerState state() {
		return device.context().mode().get() == OperatingMode.RUN ? ServerState.Running : ServerState.Suspended;
	}

	private void value(NodeId id, Supplier<Object> value) {
		node(id).getFilterChain().addFirst(AttributeFilters
				.getValue(context -> new DataValue(new Variant(value.get()), StatusCode.GOOD, now(), now())));
	}

	private UaNode node(NodeId id) {
		return server.getAddressSpaceManager().getManagedNode(id).orElseThrow();
	}
}
