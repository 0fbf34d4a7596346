// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import org.sealbench.device.link.PinnedTrustManager;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.tls.KeyStores;
import org.sealbench.testkit.TestCredentials;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;

/**
 * Somebody in the middle, or in the device's place: takes requests with a certificate of its own and passes them on, or
 * makes up the answers.
 */
final class PassingOn implements AutoCloseable {

	private final Credential own = TestCredentials.selfSigned("Somebody", Usage.LINK);
	private final URI target;
	private final int status;
	private final byte[] said;
	private final HttpsServer server;
	private final HttpClient client;
	private final AtomicInteger parts = new AtomicInteger();

	/** One that passes requests on to a target. */
	PassingOn(URI target) throws IOException {
		this(target, 0, "");
	}

	/** One that gives the same answer to everything, with the versions of TLS that are named, or all. */
	PassingOn(int status, String said, String... protocols) throws IOException {
		this(null, status, said, protocols);
	}

	private PassingOn(URI target, int status, String said, String... protocols) throws IOException {
		this.target = target;
		this.status = status;
		this.said = said.getBytes(StandardCharsets.UTF_8);
		SSLContext context = KeyStores.sslContext(own, new PinnedTrustManager(Set.of()));
		client = HttpClient.newBuilder().sslContext(context).build();
		server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(context) {

			@Override
			public void configure(HttpsParameters parameters) {
				SSLParameters tls = new SSLParameters();
				if (protocols.length > 0) {
					tls.setProtocols(protocols);
				}
				parameters.setSSLParameters(tls);
			}
		});
		server.createContext("/", this::answer);
		server.start();
	}

	URI url() {
		return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
	}

	/** How many parts of images somebody sent. */
	int partsReceived() {
		return parts.get();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] request = exchange.getRequestBody().readAllBytes();
			if (exchange.getRequestMethod().equals("PUT")) {
				parts.incrementAndGet();
			}
			if (target == null) {
				exchange.sendResponseHeaders(status, said.length);
				exchange.getResponseBody().write(said);
				return;
			}
			HttpResponse<byte[]> answer = client.send(
					HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
							.method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(request)).build(),
					BodyHandlers.ofByteArray());
			exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
			exchange.getResponseBody().write(answer.body());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		server.stop(0);
		client.close();
	}
}
