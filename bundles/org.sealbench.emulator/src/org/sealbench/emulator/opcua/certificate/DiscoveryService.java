// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.certificate;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultDiscoveryServiceSet;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.FindServersRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.FindServersResponse;
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
		// Without a URL the default is asked for (OPC 10000-4 §5.5.4.2).
		GetEndpointsResponse response = super.onGetEndpoints(context,
				new GetEndpointsRequest(request.getRequestHeader(), url(request.getEndpointUrl()),
						request.getLocaleIds(), withoutNull(request.getProfileUris())));
		return new GetEndpointsResponse(response.getResponseHeader(),
				Arrays.stream(response.getEndpoints()).map(chain::in).toArray(EndpointDescription[]::new));
	}

	@Override
	public FindServersResponse onFindServers(ServiceRequestContext context, FindServersRequest request) {
		return super.onFindServers(context, new FindServersRequest(request.getRequestHeader(),
				url(request.getEndpointUrl()), request.getLocaleIds(), withoutNull(request.getServerUris())));
	}

	private static String url(String wanted) {
		return wanted == null ? "" : wanted;
	}

	private static String[] withoutNull(String... uris) {
		return uris == null ? new String[0] : Arrays.stream(uris).filter(Objects::nonNull).toArray(String[]::new);
	}
}
