// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

import org.sealbench.operations.capture.Conversation.Protocol;

/**
 * Both directions of a connection.
 *
 * @param sent     what the one who may be the client sent
 * @param answered what the other one sent
 */
record Handshake(Instant begun, String client, String server, ByteBuffer sent, ByteBuffer answered) {

	private static final String SEALED = "TLS 1.3 encrypts certificates, so that a capture shows none: ask the server "
			+ "itself with its URL";
	private static final String NOT_SEEN = "the server's answer is not in the capture";

	/** The connection, if it is one that the first of the two opened. */
	Optional<Conversation> read() {
		if (UascDialogue.begins(sent) && sent.get(0) == 'H') {
			return Optional.of(opcUa(UascDialogue.read(sent), UascDialogue.read(answered)));
		}
		if (TlsDialogue.begins(sent)) {
			TlsDialogue hello = TlsDialogue.read(sent);
			return hello.isClient() ? Optional.of(tls(hello, TlsDialogue.read(answered))) : Optional.empty();
		}
		return Optional.empty();
	}

	private Conversation tls(TlsDialogue from, TlsDialogue to) {
		return new Conversation(Protocol.TLS, begun, client, server,
				to.hasHello() ? Optional.of(to.security()) : Optional.empty(), from.serverName(),
				CertificateBytes.each(to.encodedCertificates()), CertificateBytes.each(from.encodedCertificates()),
				to.alert().map(each -> "the server: " + each).or(() -> from.alert().map(each -> "the client: " + each)),
				to.hidesCertificates() ? Optional.of(SEALED)
						: to.hasHello() || to.alert().isPresent() ? Optional.empty() : Optional.of(NOT_SEEN));
	}

	private Conversation opcUa(UascDialogue from, UascDialogue to) {
		return new Conversation(Protocol.OPC_UA, begun, client, server, to.policy().or(from::policy),
				from.endpointUrl(), CertificateBytes.concatenated(to.encodedCertificates()),
				CertificateBytes.concatenated(from.encodedCertificates()),
				to.error().map(each -> "the server: " + each).or(() -> from.error().map(each -> "the client: " + each)),
				to.hasHello() ? Optional.empty() : Optional.of(NOT_SEEN));
	}
}
