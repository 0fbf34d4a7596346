// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.plant;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Fetches pages and trusts one certificate only, with the JDK's own checks of names and dates. */
public final class StrictBrowser {

	private static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final X509Certificate trusted;

	public StrictBrowser(X509Certificate trusted) {
		this.trusted = trusted;
	}

	/** The text of a page that answers with status 200. */
	public String get(String url) throws Exception {
		KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		store.setCertificateEntry("trusted", trusted);
		TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		managers.init(store);
		SSLContext tls = SSLContext.getInstance("TLS");
		tls.init(null, managers.getTrustManagers(), null);
		try (HttpClient client = HttpClient.newBuilder().sslContext(tls).connectTimeout(TIMEOUT).build()) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT).build();
			HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() != 200) {
				throw new AssertionError(url + " answers " + response.statusCode());
			}
			return response.body();
		}
	}
}
