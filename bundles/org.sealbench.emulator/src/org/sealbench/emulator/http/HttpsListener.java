package org.sealbench.emulator.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;

import javax.net.ssl.SSLContext;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.IO;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Adds listeners to servers of {@link SharedJetty}: bounded headers, idle connections closed, no word about the server. */
public final class HttpsListener {

	private static final int LARGEST_HEADER = 8 * 1024;
	private static final int BACKLOG = 128;

	private HttpsListener() {
	}

	/**
	 * TLS settings of a server.
	 *
	 * @param protocols  allowed versions, such as {@code TLSv1.3}
	 * @param askClients whether clients are asked for a certificate, which they may decline
	 */
	public static SslContextFactory.Server tls(SSLContext context, boolean askClients, String... protocols) {
		SslContextFactory.Server tls = new SslContextFactory.Server();
		tls.setSslContext(context);
		tls.setIncludeProtocols(protocols);
		tls.setWantClientAuth(askClients);
		tls.setRenegotiationAllowed(false);
		// Devices are reached by address, and then there is no server name in the handshake (RFC 6066 section 3).
		tls.setSniRequired(false);
		return tls;
	}

	/**
	 * Binds a listener for HTTPS; it serves once the server is started.
	 *
	 * @param idle after which a connection on which nothing happens is closed
	 */
	public static ServerConnector https(Server server, SslContextFactory.Server tls, InetSocketAddress address, Duration idle)
			throws IOException {
		HttpConfiguration configuration = configuration();
		configuration.addCustomizer(new SecureRequestCustomizer(false));
		HttpConnectionFactory http = new HttpConnectionFactory(configuration);
		SslConnectionFactory ssl = new SslConnectionFactory(tls, HttpVersion.HTTP_1_1.asString());
		return bind(new ServerConnector(server, null, null, null, 0, 1, ssl, http), address, idle);
	}

	/** Binds a listener for plain HTTP; it serves once the server is started. */
	public static ServerConnector http(Server server, InetSocketAddress address, Duration idle) throws IOException {
		return bind(new ServerConnector(server, null, null, null, 0, 1, new HttpConnectionFactory(configuration())), address, idle);
	}

	/** Ends a server, also one whose listeners were bound and that then was not started. */
	public static void stop(Server server) {
		LifeCycle.stop(server);
		for (Connector each : server.getConnectors()) {
			// A connector without an acceptor thread closes its channel only if it was started.
			if (each.getTransport() instanceof Closeable channel) {
				IO.close(channel);
			}
		}
	}

	private static ServerConnector bind(ServerConnector connector, InetSocketAddress address, Duration idle) throws IOException {
		connector.setHost(address.getAddress().getHostAddress());
		connector.setPort(address.getPort());
		connector.setAcceptQueueSize(BACKLOG);
		connector.setIdleTimeout(idle.toMillis());
		connector.getServer().addConnector(connector);
		connector.open();
		return connector;
	}

	private static HttpConfiguration configuration() {
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		configuration.setSendXPoweredBy(false);
		// A device's answers carry the device's time.
		configuration.setSendDateHeader(false);
		configuration.setRequestHeaderSize(LARGEST_HEADER);
		configuration.setResponseHeaderSize(LARGEST_HEADER);
		return configuration;
	}
}
