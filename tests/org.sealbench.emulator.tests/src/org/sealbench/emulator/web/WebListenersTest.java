// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.BindProblems;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.testkit.TestCredentials;

/** Where the web server listens, and to whom. */
class WebListenersTest extends WebFixture {

	private static final String GET = "GET / HTTP/1.1\r\nHost: " + ADDRESS + "\r\nConnection: close\r\n\r\n";

	@Test
	void whoTrustsAnotherAuthorityIsWarned() throws Exception {
		running(image());
		try (HttpClient other = HttpClient.newBuilder().sslContext(trusting(TestCredentials.ca("Other").certificate()))
				.build()) {
			HttpRequest request = HttpRequest.newBuilder(url("")).build();
			assertThrows(SSLException.class, () -> other.send(request, BodyHandlers.ofString()));
		}
	}

	@Test
	void tls12WorksAndOlderDoesNot() throws Exception {
		SSLContext context = trusting(CA.certificate());
		running(image());
		try (var socket = (SSLSocket) context.getSocketFactory().createSocket(ADDRESS, port)) {
			socket.setEnabledProtocols(new String[] { "TLSv1.2" });
			socket.startHandshake();
			assertEquals("TLSv1.2", socket.getSession().getProtocol());
		}
		try (var socket = (SSLSocket) context.getSocketFactory().createSocket(ADDRESS, port)) {
			socket.setEnabledProtocols(new String[] { "TLSv1.1" });
			assertThrows(SSLException.class, socket::startHandshake);
		}
	}

	@Test
	void plainHttpIsNotServedWithHttpsOnly() throws Exception {
		WebDeviceServer server = running(image());
		assertThrows(ConnectException.class, () -> new Socket(ADDRESS, plainPort).close());
		assertFalse(raw(port, GET).contains("HTTP/"));
		assertEquals(List.of("https://" + ADDRESS + ":" + port), server.report().urls());
	}

	@Test
	void plainHttpIsServedWhereAllowed() throws Exception {
		running(image().http(plainPort));
		String answer = raw(plainPort, GET);
		assertTrue(answer.startsWith("HTTP/1.1 200") && answer.contains("Test plant"), answer);
		assertFalse(answer.contains("Strict-Transport-Security"));
		assertEquals("max-age=0", get("/").headers().firstValue("strict-transport-security").orElseThrow());
	}

	@Test
	void refusesAnAddressThatIsNotOnThisMachine() {
		ProblemException e = assertThrows(ProblemException.class, () -> running(image().address("192.0.2.7")));
		assertEquals(EmulatorProblem.ADDRESS_NOT_HERE, e.problem().code());
		assertTrue(e.problem().message().contains("192.0.2.7:" + port), e.problem().message());
		assertThrows(ConnectException.class, () -> new Socket(ADDRESS, port).close());
	}

	@Test
	void refusesAPortThatIsTaken() throws Exception {
		try (ServerSocket taken = new ServerSocket()) {
			taken.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), port));
			ProblemException e = assertThrows(ProblemException.class, () -> running(image()));
			assertEquals(EmulatorProblem.PORT_TAKEN, e.problem().code());
			assertTrue(e.problem().message().contains(ADDRESS + ":" + port), e.problem().message());
		}
	}

	@Test
	void anIpv6AddressIsBracketed() throws Exception {
		assertEquals("[::1]:443", BindProblems.text(new InetSocketAddress(InetAddress.getByName("::1"), 443)));
	}

	@Test
	void listensOnEveryInterfaceAndNowhereElse() throws Exception {
		WebDeviceServer server = running(image().address("127.0.0.24"));
		new Socket("127.0.0.24", port).close();
		new Socket(ADDRESS, port).close();
		assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port).close());
		server.close();
		assertThrows(ConnectException.class, () -> new Socket(ADDRESS, port).close());
	}
}
