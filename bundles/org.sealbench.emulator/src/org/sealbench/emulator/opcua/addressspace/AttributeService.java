// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfigLimits;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.servicesets.AbstractServiceSet;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultAttributeServiceSet;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.DiagnosticInfo;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteValue;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.sealbench.emulator.opcua.config.LiveDevice;

/**
 * Reads and writes (OPC 10000-4 §5.11): the values of tags straight from the device's tag table, everything else as
 * Milo does.
 */
public final class AttributeService extends DefaultAttributeServiceSet {

	private final OpcUaServer server;
	private final LiveDevice device;
	private final DeviceNamespace namespace;

	public AttributeService(OpcUaServer server, LiveDevice device, DeviceNamespace namespace) {
		super(server);
		this.server = server;
		this.device = device;
		this.namespace = namespace;
	}

	@Override
	public ReadResponse onRead(ServiceRequestContext context, ReadRequest request) throws UaException {
		ReadValueId[] asked = request.getNodesToRead();
		DirectTagAccess tags = namespace.tags();
		int others = asked == null ? -1 : (int) Arrays.stream(asked).filter(each -> !tags.covers(each)).count();
		if (asked == null || asked.length == 0 || others == asked.length && isRegular(asked)
				|| request.getTimestampsToReturn() == null || request.getMaxAge() < 0
				|| asked.length > limits().getMaxNodesPerRead().longValue()) {
			return super.onRead(context, request);
		}
		Session session = server.getSessionManager().getSession(context, request.getRequestHeader());
		boolean allowed = device.rights().mayRead(session);
		DateTime now = new DateTime(device.now());
		DataValue[] values = new DataValue[asked.length];
		List<ReadValueId> rest = new ArrayList<>(others);
		for (int i = 0; i < asked.length; i++) {
			OptionalLong violation = AttributeRules.violation(asked[i].getIndexRange(), asked[i].getDataEncoding());
			if (violation.isPresent()) {
				values[i] = new DataValue(violation.getAsLong());
			} else if (!tags.covers(asked[i])) {
				rest.add(asked[i]);
			} else {
				values[i] = allowed ? tags.read(asked[i], now, request.getTimestampsToReturn())
						: new DataValue(StatusCodes.Bad_UserAccessDenied);
			}
		}
		if (!rest.isEmpty()) {
			fill(values, super.onRead(context, new ReadRequest(request.getRequestHeader(), request.getMaxAge(),
					request.getTimestampsToReturn(), rest.toArray(ReadValueId[]::new))).getResults());
		} else {
			session.getSessionDiagnostics().getReadCount().incrementTotalCount();
			session.getSessionDiagnostics().getTotalRequestCount().incrementTotalCount();
		}
		return new ReadResponse(AbstractServiceSet.createResponseHeader(request), values, new DiagnosticInfo[0]);
	}

	@Override
	public WriteResponse onWrite(ServiceRequestContext context, WriteRequest request) throws UaException {
		WriteValue[] given = request.getNodesToWrite();
		DirectTagAccess tags = namespace.tags();
		int others = given == null ? -1 : (int) Arrays.stream(given).filter(each -> !tags.covers(each)).count();
		if (given == null || given.length == 0 || given.length > limits().getMaxNodesPerWrite().longValue()) {
			return super.onWrite(context, request);
		}
		Session session = server.getSessionManager().getSession(context, request.getRequestHeader());
		boolean allowed = device.rights().mayWrite(Optional.of(session));
		StatusCode[] results = new StatusCode[given.length];
		List<WriteValue> rest = new ArrayList<>(others);
		for (int i = 0; i < given.length; i++) {
			OptionalLong violation = AttributeRules.violation(given[i].getIndexRange(), null);
			if (violation.isPresent()) {
				results[i] = new StatusCode(violation.getAsLong());
			} else if (!tags.covers(given[i])) {
				rest.add(given[i]);
			} else {
				results[i] = allowed ? tags.write(given[i]) : new StatusCode(StatusCodes.Bad_UserAccessDenied);
			}
		}
		if (!rest.isEmpty()) {
			fill(results, written(context, request, rest));
		} else {
			session.getSessionDiagnostics().getWriteCount().incrementTotalCount();
			session.getSessionDiagnostics().getTotalRequestCount().incrementTotalCount();
		}
		return new WriteResponse(AbstractServiceSet.createResponseHeader(request), results, new DiagnosticInfo[0]);
	}

	private static boolean isRegular(ReadValueId[] asked) {
		return Arrays.stream(asked)
				.allMatch(each -> AttributeRules.violation(each.getIndexRange(), each.getDataEncoding()).isEmpty());
	}

	private StatusCode[] written(ServiceRequestContext context, WriteRequest request, List<WriteValue> values)
			throws UaException {
		StatusCode[] results = super.onWrite(context,
				new WriteRequest(request.getRequestHeader(), values.toArray(WriteValue[]::new))).getResults();
		for (int i = 0; i < results.length; i++) {
			if (results[i].value() == StatusCodes.Bad_UserAccessDenied && !isWritable(values.get(i))) {
				results[i] = new StatusCode(StatusCodes.Bad_NotWritable);
			}
		}
		return results;
	}

	/** Whether anybody may write it: if not, it is not for lack of a right (OPC 10000-4 §5.11.4.4). */
	private boolean isWritable(WriteValue given) {
		return AttributeId.Value.uid().equals(given.getAttributeId()) && server.getAddressSpaceManager()
				.getManagedNode(given.getNodeId()).filter(UaVariableNode.class::isInstance).filter(node -> AccessLevel
						.fromValue(((UaVariableNode) node).getAccessLevel()).contains(AccessLevel.CurrentWrite))
				.isPresent();
	}

	/** Puts Milo's results where there is none yet, in the same order. */
	private static <T> void fill(T[] results, T[] more) {
		int next = 0;
		for (int i = 0; i < results.length; i++) {
			if (results[i] == null) {
				results[i] = more[next++];
			}
		}
	}

	private OpcUaServerConfigLimits limits() {
		return server.getConfig().getLimits();
	}
}
