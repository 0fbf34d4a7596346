// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import java.util.function.BiConsumer;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;
import org.sealbench.common.IoReason;

/** Reports TLS handshakes that failed: no common version, plain HTTP, a client that does not trust the certificate. */
public final class FailedHandshakeListener implements Connection.Listener {

	private static final int DEEPEST = 10;
	private static final int LONGEST = 200;

	private final BiConsumer<String, String> refused;

	/** @param refused receives the client's address and the reason */
	public FailedHandshakeListener(BiConsumer<String, String> refused) {
		this.refused = refused;
	}

	@Override
	public void onOpened(Connection connection) {
		if (connection instanceof SslConnection tls) {
			String from = RemoteAddress.of(connection.getEndPoint().getRemoteSocketAddress());
			tls.addHandshakeListener(new SslHandshakeListener() {

				@Override
				public void handshakeFailed(Event event, Throwable failure) {
					refused.accept(from, reason(failure));
				}
			});
		}
	}

	/** The root cause: Java's TLS wraps whatever it did not foresee into an "Unexpected exception". */
	private static String reason(Throwable failure) {
		Throwable bottom = failure;
		for (int depth = 0; bottom.getCause() != null && depth < DEEPEST; depth++) {
			bottom = bottom.getCause();
		}
		String words = IoReason.of(bottom, "the connection ended");
		return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
	}
}
