// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An HTTPS client that checks certificates and host names as the Java runtime does (RFC 5280, RFC 9525). */
final class HttpsClient implements AutoCloseable {

	private static final Duration TIMEOUT = Duration.ofSeconds(10);

	private final HttpClient client;

	private HttpsClient(HttpClient client) {
		this.client = client;
	}

	/** Trusts one certificate and nothing else. */
	static HttpsClient trusting(X509Certificate anchor) throws IOException {
		try {
			KeyStore anchors = KeyStore.getInstance("PKCS12");
			anchors.load(null, null);
			anchors.setCertificateEntry("anchor", anchor);
			TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
			trust.init(anchors);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trust.getTrustManagers(), null);
			return new HttpsClient(HttpClient.newBuilder().sslContext(context).connectTimeout(TIMEOUT).build());
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	/** Trusts the CAs that the Java runtime brings. */
	static HttpsClient withDefaultTrust() {
		return new HttpsClient(HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
	}

	byte[] get(String url) throws IOException {
		try {
			HttpResponse<byte[]> response = client.send(
					HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT).build(),
					HttpResponse.BodyHandlers.ofByteArray());
			if (response.statusCode() != 200) {
				throw new IOException(url + " answers " + response.statusCode());
			}
			return response.body();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}

	@Override
	public void close() {
		client.shutdownNow();
	}
}
