// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.UaSerializationException;
import org.eclipse.milo.opcua.stack.core.channel.SecurityKeysListener;
import org.eclipse.milo.opcua.stack.core.encoding.EncodingContext;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.transport.client.ClientApplicationContext;
import org.sealbench.opcua.message.BoundedEncodingContext;

/** What a transport knows of its client, with messages decoded within bounds. */
final class BoundedClientContext implements ClientApplicationContext {

	private final ClientApplicationContext context;
	private final EncodingContext encoding;

	/** @param broken receives why a message could not be decoded */
	BoundedClientContext(ClientApplicationContext context, Consumer<UaException> broken) {
		this.context = context;
		this.encoding = new BoundedEncodingContext(context.getEncodingContext(),
				failure -> broken.accept(reason(failure)));
	}

	/** Where a failure has no words of its own, or those of its cause, which name classes, it has general ones. */
	static ProtocolViolation reason(RuntimeException failure) {
		String words = failure.getCause() == null ? failure.getMessage() : null;
		if (failure instanceof UaSerializationException known) {
			return new ProtocolViolation(known.getStatusCode().value(),
					words == null ? "a message that cannot be decoded" : words);
		}
		return new ProtocolViolation(StatusCodes.Bad_DecodingError, "a message that is not as long as it says");
	}

	@Override
	public EncodingContext getEncodingContext() {
		return encoding;
	}

	@Override
	public EndpointDescription getEndpoint() {
		return context.getEndpoint();
	}

	@Override
	public Optional<KeyPair> getKeyPair() {
		return context.getKeyPair();
	}

	@Override
	public Optional<X509Certificate> getCertificate() {
		return context.getCertificate();
	}

	@Override
	public Optional<X509Certificate[]> getCertificateChain() {
		return context.getCertificateChain();
	}

	@Override
	public CertificateValidator getCertificateValidator() {
		return context.getCertificateValidator();
	}

	@Override
	public UInteger getRequestTimeout() {
		return context.getRequestTimeout();
	}

	@Override
	public SecurityKeysListener getSecurityKeysListener() {
		return context.getSecurityKeysListener();
	}
}
