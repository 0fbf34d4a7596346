// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

import javax.net.ssl.SSLContext;

import org.eclipse.jetty.alpn.java.server.JDK9ServerALPNProcessor;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.ConnectionFactory;
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

/**
 * Adds listeners to servers of {@link JettyResources}: bounded headers, idle connections closed, no header that names
 * the server.
 */
public final class JettyConnectors {

	private static final int LARGEST_HEADER = 8 * 1024;
	/** A larger header of HTTP/2 is not even decoded. */
	private static final int LARGEST_DECODED = 4 * LARGEST_HEADER;
	/** Most systems take no more; what finds it full comes again after a second, and then after two and four. */
	private static final int BACKLOG = 4096;
	/** Concurrent requests on one HTTP/2 connection, RFC 9113 section 5.1.2; a browser asks for a handful. */
	private static final int MOST_STREAMS = 32;
	/**
	 * Forward secrecy and authenticated encryption only: all of TLS 1.3, and of TLS 1.2 what RFC 9325 section 4.2
	 * recommends.
	 */
	private static final String[] SUITES = { "TLS_AES_.*", "TLS_CHACHA20_POLY1305_SHA256",
			"TLS_ECDHE_.*_WITH_AES_.*_GCM_.*", "TLS_ECDHE_.*_WITH_CHACHA20_POLY1305_.*" };
	/** As it is named in the handshake (RFC 7301 section 6), where letters count. */
	private static final String HTTP_1_1 = "http/1.1";
	/** Sessions that can be resumed, and for how long, in seconds. */
	private static final int SESSIONS = 2000;
	private static final int SESSION_SECONDS = 3600;

	private JettyConnectors() {
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
		tls.setExcludeCipherSuites();
		tls.setIncludeCipherSuites(SUITES);
		tls.setUseCipherSuitesOrder(true);
		tls.setSslSessionCacheSize(SESSIONS);
		tls.setSslSessionTimeout(SESSION_SECONDS);
		tls.setWantClientAuth(askClients);
		// No renegotiation. Java rejects it with an alert where it is set to; Jetty would just end the connection.
		tls.setRenegotiationAllowed(Boolean.getBoolean("jdk.tls.rejectClientInitiatedRenegotiation"));
		// Devices are reached by address, and then there is no server name in the handshake (RFC 6066 section 3).
		tls.setSniRequired(false);
		return tls;
	}

	/**
	 * Binds a listener for HTTPS; it serves once the server is started.
	 *
	 * @param idle idle time after which a connection is closed
	 * @throws IOException if the address is taken or is none of this machine
	 */
	public static ServerConnector https(Server server, SslContextFactory.Server tls, InetSocketAddress address,
			Duration idle) throws IOException {
		HttpConnectionFactory http = new HttpConnectionFactory(secure());
		return bind(server, address, idle,
				List.of(new SslConnectionFactory(tls, HttpVersion.HTTP_1_1.asString()), http));
	}

	/**
	 * The same for HTTP/2 as well, which clients choose in the handshake (ALPN, RFC 7301).
	 *
	 * @throws IOException if the address is taken or is none of this machine
	 */
	public static ServerConnector http2(Server server, SslContextFactory.Server tls, InetSocketAddress address,
			Duration idle) throws IOException {
		HttpConfiguration configuration = secure();
		HttpConfiguration decoding = new HttpConfiguration(configuration);
		decoding.setRequestHeaderSize(LARGEST_DECODED);
		decoding.addCustomizer(new HeaderLimit(LARGEST_HEADER));
		HTTP2ServerConnectionFactory http2 = new HTTP2ServerConnectionFactory(decoding);
		http2.setMaxConcurrentStreams(MOST_STREAMS);
		HttpConnectionFactory http = new HttpConnectionFactory(configuration);
		ALPNServerConnectionFactory alpn = JettyClassLoader.withClassLoaderOf(JDK9ServerALPNProcessor.class,
				() -> new ALPNServerConnectionFactory(http2.getProtocol(), HTTP_1_1));
		alpn.setDefaultProtocol(http.getProtocol());
		return bind(server, address, idle,
				List.of(new SslConnectionFactory(tls, alpn.getProtocol()), alpn, http2, http));
	}

	/**
	 * Binds a listener for plain HTTP; it serves once the server is started.
	 *
	 * @throws IOException if the address is taken or is none of this machine
	 */
	public static ServerConnector http(Server server, InetSocketAddress address, Duration idle) throws IOException {
		return bind(server, address, idle, List.of(new HttpConnectionFactory(configuration())));
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

	private static ServerConnector bind(Server server, InetSocketAddress address, Duration idle,
			List<ConnectionFactory> factories) throws IOException {
		ServerConnector connector = new ServerConnector(server, null, null, null, 0, 1,
				factories.toArray(ConnectionFactory[]::new));
		connector.setHost(address.getAddress().getHostAddress());
		connector.setPort(address.getPort());
		connector.setAcceptQueueSize(BACKLOG);
		connector.setIdleTimeout(idle.toMillis());
		connector.getServer().addConnector(connector);
		connector.open();
		return connector;
	}

	private static HttpConfiguration secure() {
		HttpConfiguration configuration = configuration();
		configuration.addCustomizer(new SecureRequestCustomizer(false));
		return configuration;
	}

	private static HttpConfiguration configuration() {
		HttpConfiguration configuration = new HttpConfiguration();
		configuration.setSendServerVersion(false);
		configuration.setSendXPoweredBy(false);
		// A device's responses carry the device's time.
		configuration.setSendDateHeader(false);
		configuration.setRequestHeaderSize(LARGEST_HEADER);
		configuration.setResponseHeaderSize(LARGEST_HEADER);
		return configuration;
	}
}
