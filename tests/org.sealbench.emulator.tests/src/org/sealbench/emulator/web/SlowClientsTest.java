// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.sealbench.emulator.SlowRequest;
import org.sealbench.emulator.http.ConnectionLimiter;
import org.sealbench.emulator.http.JettyConnectors;
import org.sealbench.emulator.http.JettyResources;

/** Many connections, and clients that send a byte now and then. */
class SlowClientsTest extends WebFixture {

	@Test
	void aThousandOpenConnectionsDoNotStopOthers() throws Exception {
		running(imageWithUsers());
		List<Socket> open = new ArrayList<>();
		try {
			for (int i = 0; i < 1000; i++) {
				Socket socket = new Socket(ADDRESS, port);
				open.add(socket);
				if (i % 2 == 0) {
					// The beginning of a TLS record that never ends.
					socket.getOutputStream().write(0x16);
				}
			}
			assertOthersAreServed();
		} finally {
			for (Socket each : open) {
				each.close();
			}
		}
	}

	@Test
	void slowBodiesTakeNoThread() throws Exception {
		running(imageWithUsers().http(plainPort));
		List<Socket> open = new ArrayList<>();
		try {
			for (int i = 0; i < 450; i++) {
				Socket socket = new Socket(ADDRESS, plainPort);
				open.add(socket);
				socket.getOutputStream().write(("POST /login HTTP/1.1\r\nHost: " + ADDRESS
						+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nu")
						.getBytes(StandardCharsets.US_ASCII));
			}
			assertOthersAreServed();
		} finally {
			for (Socket each : open) {
				each.close();
			}
		}
	}

	@Test
	void whoSendsSingleBytesIsClosedAndWhoFinishesRequestsIsNot() throws Exception {
		try (JettyResources jetty = new JettyResources()) {
			Server server = served(jetty, 100);
			try (Socket slow = new Socket(ADDRESS, plainPort); Socket good = new Socket(ADDRESS, plainPort)) {
				slow.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
				slow.setSoTimeout(50);
				boolean closed = false;
				for (int i = 0; i < 5000 && !closed; i++) {
					closed = SlowRequest.isClosed(slow);
					assertTrue(ask(good));
				}
				assertTrue(closed);
			} finally {
				JettyConnectors.stop(server);
			}
		}
	}

	@Test
	void oneConnectionTooManyEndsTheOneThatDidNothingForLongest() throws Exception {
		try (JettyResources jetty = new JettyResources()) {
			Server server = served(jetty, 3);
			List<Socket> open = new ArrayList<>();
			try {
				for (int i = 0; i < 4; i++) {
					open.add(new Socket(ADDRESS, plainPort));
					assertTrue(ask(open.get(i)));
				}
				open.get(0).setSoTimeout(120_000);
				assertEquals(-1, open.get(0).getInputStream().read());
				assertTrue(ask(open.get(3)));
			} finally {
				for (Socket each : open) {
					each.close();
				}
				JettyConnectors.stop(server);
			}
		}
	}

	@Test
	void whoIsServedKeepsItsPlaceHoweverManyOpenConnectionsAndSayNothing() throws Exception {
		try (JettyResources jetty = new JettyResources()) {
			// However long the others take: nobody is closed for being slow.
			Server server = served(jetty, 8, Duration.ofMinutes(5));
			List<Socket> open = new ArrayList<>();
			try (Socket good = new Socket(ADDRESS, plainPort)) {
				assertTrue(ask(good));
				for (int i = 0; i < 50; i++) {
					open.add(new Socket(ADDRESS, plainPort));
				}
				// One after all of them: when it is answered, they were all counted.
				try (Socket last = new Socket(ADDRESS, plainPort)) {
					assertTrue(ask(last));
				}
				assertTrue(ask(good));
			} finally {
				for (Socket each : open) {
					each.close();
				}
				JettyConnectors.stop(server);
			}
		}
	}

	private Server served(JettyResources jetty, int most) throws Exception {
		return served(jetty, most, Duration.ofSeconds(2));
	}

	private Server served(JettyResources jetty, int most, Duration patience) throws Exception {
		Server server = jetty.newServer();
		ConnectionLimiter watch = new ConnectionLimiter(server.getScheduler(), patience, most);
		server.addBean(watch);
		InetSocketAddress at = new InetSocketAddress(InetAddress.getByName(ADDRESS), plainPort);
		JettyConnectors.http(server, at, Duration.ofMinutes(5)).addEventListener(watch);
		server.setHandler(new Handler.Abstract.NonBlocking() {

			@Override
			public boolean handle(Request request, Response response, Callback callback) {
				response.getHeaders().put("Content-Length", 1);
				response.write(true, StandardCharsets.US_ASCII.encode("!"), callback);
				return true;
			}
		});
		server.start();
		return server;
	}

	private static boolean ask(Socket socket) throws IOException {
		socket.setSoTimeout(120_000);
		socket.getOutputStream()
				.write(("GET / HTTP/1.1\r\nHost: " + ADDRESS + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		for (int each = socket.getInputStream().read(); each >= 0; each = socket.getInputStream().read()) {
			if (each == '!') {
				return true;
			}
		}
		return false;
	}
}
