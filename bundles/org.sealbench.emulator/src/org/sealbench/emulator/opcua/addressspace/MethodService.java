// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.servicesets.AbstractServiceSet;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultMethodServiceSet;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DiagnosticInfo;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CallMethodResult;
import org.eclipse.milo.opcua.stack.core.types.structured.CallRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CallResponse;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.sealbench.emulator.opcua.config.LiveDevice;

/**
 * Calls of methods (OPC 10000-4 §5.12), each by itself: where a request calls one that the user may call and one that
 * they may not, Milo runs both and only reports that it did not. What a user may not call is logged.
 */
public final class MethodService extends DefaultMethodServiceSet {

	private final OpcUaServer server;
	private final LiveDevice device;

	public MethodService(OpcUaServer server, LiveDevice device) {
		super(server);
		this.server = server;
		this.device = device;
	}

	@Override
	public CallResponse onCall(ServiceRequestContext context, CallRequest request) throws UaException {
		CallMethodRequest[] wanted = request.getMethodsToCall();
		if (wanted == null || wanted.length == 0
				|| wanted.length > server.getConfig().getLimits().getMaxNodesPerMethodCall().longValue()) {
			return super.onCall(context, request);
		}
		CallMethodResult[] results = new CallMethodResult[wanted.length];
		for (int i = 0; i < wanted.length; i++) {
			results[i] = super.onCall(context,
					new CallRequest(request.getRequestHeader(), new CallMethodRequest[] { wanted[i] })).getResults()[0];
			if (results[i].getStatusCode().value() == StatusCodes.Bad_UserAccessDenied) {
				String text = "refused " + name(wanted[i]) + ": Bad_UserAccessDenied";
				device.logThrottled("method", text, text);
			}
		}
		return new CallResponse(AbstractServiceSet.createResponseHeader(request), results, new DiagnosticInfo[0]);
	}

	private String name(CallMethodRequest call) {
		return server.getAddressSpaceManager().getManagedNode(call.getMethodId())
				.map(node -> node.getBrowseName().getName()).orElse("the method");
	}
}
