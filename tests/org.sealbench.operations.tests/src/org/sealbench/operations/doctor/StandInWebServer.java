// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;

import org.sealbench.common.CertificateTrustManager;
import org.sealbench.pki.Credential;
import org.sealbench.pki.tls.KeyStores;

/** A web server that answers each connection once. */
final class StandInWebServer implements AutoCloseable {

	private final ServerSocket socket;

	StandInWebServer(Credential own, String date) throws IOException {
		CertificateTrustManager nobody = new CertificateTrustManager() {
			@Override
			public void checkClientTrusted(X509Certificate[] chain, String authType) {
				// None is asked for.
			}

			@Override
			public void checkServerTrusted(X509Certificate[] chain, String authType) {
				// None is asked for.
			}
		};
		socket = KeyStores.sslContext(own, nobody).getServerSocketFactory().createServerSocket(0, 5,
				InetAddress.getByName("127.0.0.1"));
		Thread.ofPlatform().daemon().start(() -> answer(date));
	}

	private void answer(String date) {
		while (!socket.isClosed()) {
			try (Socket connection = socket.accept()) {
				connection.getInputStream().read(new byte[1]);
				connection.getOutputStream()
						.write(("HTTP/1.1 200 OK\r\ndate: " + date + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			} catch (IOException e) {
				// The test ends, or the client has hung up.
			}
		}
	}

	String url() {
		return "https://127.0.0.1:" + socket.getLocalPort();
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
