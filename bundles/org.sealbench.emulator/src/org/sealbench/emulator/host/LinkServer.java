// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.BindProblems;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.http.ConnectionLimiter;
import org.sealbench.emulator.http.JettyConnectors;
import org.sealbench.emulator.http.JettyResources;
import org.sealbench.emulator.http.StatusOnlyErrorHandler;
import org.sealbench.pki.tls.KeyStores;

/** Serves link and panel: one address, TLS 1.3 only. */
final class LinkServer implements AutoCloseable {

	/**
	 * Longer than a station waits for a device to switch, during which nothing goes over the connection, and than it
	 * kept the connection without use before.
	 */
	static final Duration PATIENCE = Duration.ofMinutes(4);
	/** Far more than stations there are; beyond it, whoever was idle for longest gives way. */
	private static final int MOST_CONNECTIONS = 4000;

	private final Server server;
	private final URI url;

	private LinkServer(Server server, URI url) {
		this.server = server;
		this.url = url;
	}

	/** @param patience how long a connection may be open without a request being answered on it */
	static LinkServer start(JettyResources jetty, InetSocketAddress listen, HostIdentity identity, LinkHandler handler,
			Duration patience) throws ProblemException {
		Place place = Place.of("emulator");
		if (listen.isUnresolved()) {
			throw new ProblemException(
					EmulatorProblem.CANNOT_LISTEN.at(place, "link", listen.getHostString(), "there is no such host"));
		}
		Server server = jetty.newServer();
		server.setHandler(handler);
		server.setErrorHandler(new StatusOnlyErrorHandler());
		try {
			var tls = JettyConnectors.tls(KeyStores.sslContext(identity.credential(), new AcceptAnyClientCertificate()),
					true, "TLSv1.3");
			ConnectionLimiter watch = new ConnectionLimiter(server.getScheduler(), patience, MOST_CONNECTIONS);
			server.addBean(watch);
			ServerConnector connector = JettyConnectors.https(server, tls, listen, patience);
			connector.addEventListener(watch);
			server.start();
			InetSocketAddress bound = new InetSocketAddress(listen.getAddress(), connector.getLocalPort());
			return new LinkServer(server, URI.create("https://" + BindProblems.text(bound)));
		} catch (IOException e) {
			JettyConnectors.stop(server);
			throw BindProblems.explain(place, "link", listen, e);
		} catch (Exception e) {
			JettyConnectors.stop(server);
			throw new ProblemException(EmulatorProblem.SERVER_FAILED.at(place, "link", e), e);
		}
	}

	URI url() {
		return url;
	}

	@Override
	public void close() {
		JettyConnectors.stop(server);
	}
}
