// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import org.junit.jupiter.api.Test;
import org.sealbench.device.ServiceReport;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.TestImages;

/** TLS as the device speaks it. */
class WebTlsTest extends WebFixture {

	private static final String GET = "GET / HTTP/1.1\r\nHost: " + ADDRESS + "\r\n\r\n";

	@Test
	void onlySuitesWithForwardSecrecyAndAuthenticatedEncryptionAreTaken() throws Exception {
		running(image());
		SSLContext context = trusting(CA.certificate());
		for (String suite : context.getSupportedSSLParameters().getCipherSuites()) {
			boolean good = suite.startsWith("TLS_ECDHE_ECDSA_")
					&& (suite.contains("_GCM_") || suite.contains("_CHACHA20_"));
			if (!suite.startsWith("TLS_AES_") && !suite.startsWith("TLS_CHACHA20_") && !suite.contains("_anon_")
					&& !suite.contains("NULL")) {
				assertEquals(good, connects(context, "TLSv1.2", suite), suite);
			}
		}
	}

	@Test
	void http2IsSpokenWithWhoAsksForIt() throws Exception {
		running(image());
		var answer = client.send(HttpRequest.newBuilder(url("/")).build(), BodyHandlers.ofString());
		assertEquals(HttpClient.Version.HTTP_2, answer.version());
		assertTrue(rawOverTls("GET / HTTP/1.1\r\nHost: " + ADDRESS + "\r\nConnection: close\r\n\r\n")
				.startsWith("HTTP/1.1 200"));
	}

	/**
	 * RFC 7301 section 3.2: the fatal alert no_application_protocol. Over TLS 1.3 Jetty may end the connection before
	 * it is out.
	 */
	@Test
	void whoKnowsNoneOfTheProtocolsIsRefused() throws Exception {
		running(image());
		String older = refusal("TLSv1.2", "spdy/1", "HTTP/1.1");
		assertTrue(older.contains("no_application_protocol"), older);
		String newer = refusal("TLSv1.3", "spdy/1", "HTTP/1.1");
		assertTrue(newer.contains("no_application_protocol") || newer.contains("terminated the handshake"), newer);
		assertEquals(1, logged("no TLS connection with"));
	}

	private String refusal(String version, String... protocols) throws Exception {
		try (var socket = (SSLSocket) trusting(CA.certificate()).getSocketFactory().createSocket(ADDRESS, port)) {
			SSLParameters parameters = socket.getSSLParameters();
			parameters.setProtocols(new String[] { version });
			parameters.setApplicationProtocols(protocols);
			socket.setSSLParameters(parameters);
			socket.setSoTimeout(120_000);
			return assertThrows(SSLException.class, socket::startHandshake).getMessage();
		}
	}

	@Test
	void aSessionIsResumedInBothVersions() throws Exception {
		running(image());
		for (String version : List.of("TLSv1.2", "TLSv1.3")) {
			SSLContext context = trusting(CA.certificate());
			long first = createdAt(context, version);
			assertEquals(first, createdAt(context, version), version);
		}
	}

	@Test
	void aNameInTheHandshakeChangesNothing() throws Exception {
		running(image());
		SSLContext context = trusting(CA.certificate());
		for (String name : List.of("plc-1.localhost", "other.example")) {
			try (var socket = (SSLSocket) context.getSocketFactory().createSocket(ADDRESS, port)) {
				SSLParameters parameters = socket.getSSLParameters();
				parameters.setServerNames(List.of(new SNIHostName(name)));
				socket.setSSLParameters(parameters);
				socket.startHandshake();
				assertEquals(List.of(WEB.certificate(), CA.certificate()),
						Arrays.asList(socket.getSession().getPeerCertificates()));
			}
		}
	}

	@Test
	void aDownloadSwapsTheCertificateAndKeepsListenersAndConnections() throws Exception {
		WebDeviceServer server = running(image());
		SSLContext context = trusting(CA.certificate());
		Credential next = TestCredentials.issued("PLC_1/Webserver-9", Usage.WEB_SERVER, CA, "ip:" + ADDRESS);
		try (var old = (SSLSocket) context.getSocketFactory().createSocket(ADDRESS, port)) {
			old.setSoTimeout(120_000);
			ask(old);
			assertTrue(server
					.adopt(context(TestImages.of("PLC <1>").address(ADDRESS).webCredential(next).https(port).build())));
			ask(old);
			try (var fresh = (SSLSocket) context.getSocketFactory().createSocket(ADDRESS, port)) {
				fresh.startHandshake();
				assertEquals(next.certificate(), fresh.getSession().getPeerCertificates()[0]);
			}
		}
	}

	@Test
	void otherSocketsNeedANewServer() throws Exception {
		WebDeviceServer server = running(image());
		assertFalse(server.adopt(context(image().http(plainPort).build())));
		assertFalse(server.adopt(context(image().address("127.0.0.24").build())));
		assertEquals(200, get("/").statusCode());
	}

	@Test
	void aClockOutsideTheCertificatesValidityIsSaid() throws Exception {
		WebDeviceServer server = running(image());
		ServiceReport report = server.report();
		assertEquals(ServiceReport.State.RUNNING, report.state());
		assertTrue(report.reason().contains("2012-01-01T00:00:01Z") && report.reason().contains("PLC_1/Webserver"),
				report.reason());
		assertTrue(browser().get("/").body().contains("outside the validity"));
		assertEquals(1, logged("outside the validity"));
	}

	private boolean connects(SSLContext context, String version, String suite) throws Exception {
		try (var socket = (SSLSocket) context.getSocketFactory().createSocket(ADDRESS, port)) {
			socket.setEnabledProtocols(new String[] { version });
			socket.setEnabledCipherSuites(new String[] { suite });
			socket.startHandshake();
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	/** When the session of a connection was first made; a resumed one keeps that. */
	private long createdAt(SSLContext context, String version) throws Exception {
		try (var socket = (SSLSocket) context.getSocketFactory().createSocket(ADDRESS, port)) {
			socket.setEnabledProtocols(new String[] { version });
			socket.setSoTimeout(120_000);
			ask(socket);
			return socket.getSession().getCreationTime();
		}
	}

	private static void ask(SSLSocket socket) throws Exception {
		socket.getOutputStream().write(GET.getBytes(StandardCharsets.US_ASCII));
		StringBuilder answer = new StringBuilder();
		while (!answer.toString().endsWith("</html>\n")) {
			int next = socket.getInputStream().read();
			if (next < 0) {
				throw new AssertionError("closed after: " + answer);
			}
			answer.append((char) next);
		}
		assertTrue(answer.toString().startsWith("HTTP/1.1 200"), answer.toString());
	}
}
