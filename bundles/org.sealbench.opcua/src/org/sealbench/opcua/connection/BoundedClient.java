// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfig;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.sealbench.opcua.message.BoundedEncodingContext;

/** Milo's client, which decodes structures within messages within bounds, too. */
final class BoundedClient extends OpcUaClient {

	private volatile EncodingContext bounded;

	BoundedClient(OpcUaClientConfig config, SessionTransport transport) {
		super(config, transport);
		bounded = new BoundedEncodingContext(super.getStaticEncodingContext(), failure -> {
			// Whoever decodes the structure learns of it by the same exception.
		});
	}

	@Override
	public EncodingContext getStaticEncodingContext() {
		EncodingContext own = bounded;
		return own == null ? super.getStaticEncodingContext() : own;
	}
}
