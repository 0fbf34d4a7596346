package org.sealbench.emulator.rack;

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
import org.sealbench.emulator.http.HttpsListener;
import org.sealbench.emulator.http.PlainErrors;
import org.sealbench.emulator.http.SharedJetty;
import org.sealbench.pki.KeyStores;

/** Serves link and panel: one address, TLS 1.3 only. */
final class RackServer implements AutoCloseable {

	/** Longer than a station waits for a device to switch, during which nothing goes over the connection. */
	private static final Duration IDLE = Duration.ofMinutes(4);

	private final Server server;
	private final URI url;

	private RackServer(Server server, URI url) {
		this.server = server;
		this.url = url;
	}

	static RackServer start(SharedJetty jetty, InetSocketAddress listen, RackIdentity identity, RackHandler handler) throws ProblemException {
		Place place = Place.of("emulator");
		if (listen.isUnresolved()) {
			throw new ProblemException(EmulatorProblem.CANNOT_LISTEN.at(place, "link", listen.getHostString(), "there is no such host"));
		}
		Server server = jetty.newServer();
		server.setHandler(handler);
		server.setErrorHandler(new PlainErrors());
		try {
			var tls = HttpsListener.tls(KeyStores.tls(identity.credential(), new AnyStation()), true, "TLSv1.3");
			ServerConnector connector = HttpsListener.https(server, tls, listen, IDLE);
			server.start();
			InetSocketAddress bound = new InetSocketAddress(listen.getAddress(), connector.getLocalPort());
			return new RackServer(server, URI.create("https://" + BindProblems.text(bound)));
		} catch (IOException e) {
			HttpsListener.stop(server);
			throw BindProblems.explain(place, "link", listen, e);
		} catch (Exception e) {
			HttpsListener.stop(server);
			throw new ProblemException(EmulatorProblem.SERVER_FAILED.at(place, "link", e), e);
		}
	}

	URI url() {
		return url;
	}

	@Override
	public void close() {
		HttpsListener.stop(server);
	}
}
