// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaResponseMessageType;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseNextRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseNextResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.CallRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CallResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateMonitoredItemsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteMonitoredItemsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.DeleteMonitoredItemsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteResponse;

/**
 * That a response is the one to its request: of its kind, with its handle (OPC 10000-4 §7.33), and with a result for
 * each operation (§5.3).
 */
final class ResponseRule {

	private ResponseRule() {
	}

	static Optional<ProtocolViolation> violation(UaRequestMessageType request, UaResponseMessageType response) {
		String wanted = request.getClass().getSimpleName().replaceAll("Request$", "Response");
		if (!response.getClass().getSimpleName().equals(wanted)) {
			return Optional.of(new ProtocolViolation(StatusCodes.Bad_UnknownResponse, "an answer to something else"));
		}
		UInteger asked = request.getRequestHeader().getRequestHandle();
		UInteger answered = response.getResponseHeader().getRequestHandle();
		// Zero is what a server says that does not care.
		if (answered != null && answered.longValue() != 0 && !answered.equals(asked)) {
			return Optional.of(new ProtocolViolation(StatusCodes.Bad_UnknownResponse, "an answer to another request"));
		}
		return response.getResponseHeader().getServiceResult().isBad() || hasEachResult(request, response)
				? Optional.empty()
				: Optional.of(new ProtocolViolation(StatusCodes.Bad_UnknownResponse,
						"not as many results as there were operations"));
	}

	private static boolean hasEachResult(UaRequestMessageType request, UaResponseMessageType response) {
		return switch (request) {
		case ReadRequest read -> same(read.getNodesToRead(), ((ReadResponse) response).getResults());
		case WriteRequest write -> same(write.getNodesToWrite(), ((WriteResponse) response).getResults());
		case CallRequest call -> same(call.getMethodsToCall(), ((CallResponse) response).getResults());
		case BrowseRequest browse -> same(browse.getNodesToBrowse(), ((BrowseResponse) response).getResults());
		case BrowseNextRequest next -> same(next.getContinuationPoints(), ((BrowseNextResponse) response).getResults());
		case CreateMonitoredItemsRequest create ->
			same(create.getItemsToCreate(), ((CreateMonitoredItemsResponse) response).getResults());
		case DeleteMonitoredItemsRequest delete ->
			same(delete.getMonitoredItemIds(), ((DeleteMonitoredItemsResponse) response).getResults());
		default -> true;
		};
	}

	private static boolean same(Object[] operations, Object[] results) {
		return results != null && results.length == (operations == null ? 0 : operations.length);
	}
}
