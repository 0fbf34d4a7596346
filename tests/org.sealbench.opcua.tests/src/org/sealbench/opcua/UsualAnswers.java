// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.Arrays;

import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.UaMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.ApplicationType;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ApplicationDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ResponseHeader;
import org.eclipse.milo.opcua.stack.core.types.structured.SignatureData;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;

/**
 * What a server without security answers that means well.
 *
 * @param url under which it is found
 */
record UsualAnswers(String url) {

	EndpointDescription endpoint() {
		return new EndpointDescription(url,
				new ApplicationDescription("urn:test:server", "urn:test", LocalizedText.english("server"),
						ApplicationType.Server, null, null, new String[] { url }),
				ByteString.NULL_VALUE, MessageSecurityMode.None, SecurityPolicy.None.getUri(),
				new UserTokenPolicy[] { new UserTokenPolicy("guest", UserTokenType.Anonymous, null, null, null) },
				Stack.TCP_UASC_UABINARY_TRANSPORT_URI, ubyte(0));
	}

	/** The answer to a request; {@code null} where it knows none. */
	UaMessageType to(UaRequestMessageType request, ResponseHeader header) {
		EndpointDescription[] all = { endpoint() };
		return switch (request) {
		case GetEndpointsRequest wanted -> new GetEndpointsResponse(header, all);
		case CreateSessionRequest wanted ->
			new CreateSessionResponse(header, new NodeId(1, 1), new NodeId(1, 2), 60_000.0, ByteString.of(new byte[32]),
					ByteString.NULL_VALUE, all, null, new SignatureData(null, ByteString.NULL_VALUE), uint(0));
		case ActivateSessionRequest wanted ->
			new ActivateSessionResponse(header, ByteString.of(new byte[32]), null, null);
		case CloseSessionRequest wanted -> new CloseSessionResponse(header);
		case ReadRequest wanted -> new ReadResponse(header, Arrays.stream(wanted.getNodesToRead())
				.map(each -> new DataValue(value(each.getNodeId()))).toArray(DataValue[]::new), null);
		default -> null;
		};
	}

	private static Variant value(NodeId node) {
		return node.equals(NodeIds.Server_NamespaceArray) || node.equals(NodeIds.Server_ServerArray)
				? new Variant(new String[] { "urn:test" })
				: new Variant(42);
	}
}
