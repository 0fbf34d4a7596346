// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.device.settings.WebServerSettings;
import org.sealbench.emulator.BindProblems;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.http.ConnectionLimiter;
import org.sealbench.emulator.http.FailedHandshakeListener;
import org.sealbench.emulator.http.Http2ErrorListener;
import org.sealbench.emulator.http.JettyConnectors;

/** The sockets of a device's web server: HTTPS on every interface's address, plain HTTP beside it only if allowed. */
final class WebListeners {

	static final String WORDS = "web server";
	/** How long a connection may be open without a request being answered on it. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int MOST_CONNECTIONS = 4000;

	private final Server server;
	private final WebTls tls;
	private final DeviceSettings settings;

	WebListeners(Server server, WebTls tls, DeviceSettings settings) {
		this.server = server;
		this.tls = tls;
		this.settings = settings;
	}

	/**
	 * Binds all of them and returns their URLs.
	 *
	 * @param handshakeRefused receives the address of a client whose TLS handshake failed, and the reason
	 * @param malformed        receives the address of a client whose HTTP/2 connection was ended because of what it
	 *                         sent
	 */
	List<String> open(BiConsumer<String, String> handshakeRefused, Consumer<String> malformed) throws ProblemException {
		ConnectionLimiter watch = new ConnectionLimiter(server.getScheduler(), PATIENCE, MOST_CONNECTIONS);
		server.addBean(watch);
		List<Connection.Listener> hearers = List.of(watch, new FailedHandshakeListener(handshakeRefused));
		WebServerSettings web = settings.webServer();
		List<String> urls = new ArrayList<>();
		for (InterfaceSettings each : settings.interfaces()) {
			InetAddress address = address(each);
			urls.add(https(new InetSocketAddress(address, web.httpsPort()), hearers, malformed));
			if (!web.httpsOnly()) {
				urls.add(http(new InetSocketAddress(address, web.httpPort()), hearers));
			}
		}
		return urls;
	}

	/** Whether other settings need the same sockets. */
	boolean suit(DeviceSettings next) {
		return addresses(next).equals(addresses(settings))
				&& ports(next.webServer()).equals(ports(settings.webServer()));
	}

	private String https(InetSocketAddress at, List<Connection.Listener> hearers, Consumer<String> malformed)
			throws ProblemException {
		try {
			ServerConnector connector = JettyConnectors.http2(server, tls.factory(), at, PATIENCE);
			hearers.forEach(connector::addEventListener);
			Http2ErrorListener.register(connector, malformed);
			return "https://" + BindProblems.text(at).replaceFirst(":443$", "");
		} catch (IOException e) {
			throw BindProblems.explain(settings.name(), WORDS, at, e);
		}
	}

	private String http(InetSocketAddress at, List<Connection.Listener> hearers) throws ProblemException {
		try {
			ServerConnector connector = JettyConnectors.http(server, at, PATIENCE);
			hearers.forEach(connector::addEventListener);
			return "http://" + BindProblems.text(at).replaceFirst(":80$", "");
		} catch (IOException e) {
			throw BindProblems.explain(settings.name(), WORDS, at, e);
		}
	}

	private static List<String> addresses(DeviceSettings settings) {
		return settings.interfaces().stream().map(InterfaceSettings::address).toList();
	}

	private static List<Integer> ports(WebServerSettings web) {
		return web.httpsOnly() ? List.of(web.httpsPort()) : List.of(web.httpsPort(), web.httpPort());
	}

	private static InetAddress address(InterfaceSettings at) throws ProblemException {
		return IpAddress.parse(at.address()).map(IpAddress::inetAddress).orElseThrow(() -> new ProblemException(
				EmulatorProblem.CANNOT_LISTEN.at(Place.of(at.name()), WORDS, at.address(), "not an IP address")));
	}
}
