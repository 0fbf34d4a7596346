package org.sealbench.emulator.http;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.function.BiConsumer;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;

/** Hears of TLS handshakes that came to nothing: no common version, plain HTTP, a client that does not trust the certificate. */
public final class HandshakeLog implements Connection.Listener {

	private final BiConsumer<String, String> refused;

	/** @param refused gets the client's address and the reason */
	public HandshakeLog(BiConsumer<String, String> refused) {
		this.refused = refused;
	}

	@Override
	public void onOpened(Connection connection) {
		if (connection instanceof SslConnection tls) {
			SocketAddress remote = connection.getEndPoint().getRemoteSocketAddress();
			String from = remote instanceof InetSocketAddress address ? address.getAddress().getHostAddress() : String.valueOf(remote);
			tls.addHandshakeListener(new SslHandshakeListener() {

				@Override
				public void handshakeFailed(Event event, Throwable failure) {
					refused.accept(from, String.valueOf(failure.getMessage()));
				}
			});
		}
	}
}
