// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

import org.sealbench.common.IoReason;

/** A TLS handshake that checks the server as the Java runtime does (RFC 5280, RFC 9525), with one CA trusted. */
final class TlsProbe {

	private static final int LIMIT_MILLIS = 10_000;
	private static final int HTTPS = 443;

	private TlsProbe() {
	}

	/** Why it does not come about; empty if it does. */
	static Optional<String> run(String url, X509Certificate anchor) {
		URI uri = URI.create(url);
		String host = uri.getHost().replaceAll("[\\[\\]]", "");
		int port = uri.getPort() < 0 ? HTTPS : uri.getPort();
		try (Socket plain = new Socket()) {
			plain.connect(new InetSocketAddress(host, port), LIMIT_MILLIS);
			plain.setSoTimeout(LIMIT_MILLIS);
			SSLSocket socket = (SSLSocket) context(anchor).getSocketFactory().createSocket(plain, host, port, true);
			SSLParameters parameters = socket.getSSLParameters();
			parameters.setEndpointIdentificationAlgorithm("HTTPS");
			socket.setSSLParameters(parameters);
			socket.startHandshake();
			return Optional.empty();
		} catch (SSLException e) {
			return Optional.of("the certificate of " + url + " is not trusted");
		} catch (IOException e) {
			return Optional.of(url + " does not answer: " + IoReason.of(e));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("what every Java runtime has", e);
		}
	}

	private static SSLContext context(X509Certificate anchor) throws IOException, GeneralSecurityException {
		KeyStore anchors = KeyStore.getInstance("PKCS12");
		anchors.load(null, null);
		anchors.setCertificateEntry("anchor", anchor);
		TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
		trust.init(anchors);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}
}
