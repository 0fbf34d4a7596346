// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.certificate;

import java.util.Arrays;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultDiscoveryServiceSet;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsResponse;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;

/** Milo's discovery, except that endpoints come with the server's whole certificate chain. */
public final class DiscoveryService extends DefaultDiscoveryServiceSet {

	private final ServerCertificateChain chain;

	public DiscoveryService(OpcUaServer server, ServerCertificateChain chain) {
		super(server);
		this.chain = chain;
	}

	@Override
	public GetEndpointsResponse onGetEndpoints(ServiceRequestContext context, GetEndpointsRequest request) {
		GetEndpointsResponse response = super.onGetEndpoints(context, request);
		return new GetEndpointsResponse(response.getResponseHeader(),
				Arrays.stream(response.getEndpoints()).map(chain::in).toArray(EndpointDescription[]::new));
	}
}
