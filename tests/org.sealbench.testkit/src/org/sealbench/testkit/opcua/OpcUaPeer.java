// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit.opcua;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.eclipse.milo.opcua.sdk.server.EndpointConfig;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.identity.AnonymousIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.identity.CompositeValidator;
import org.eclipse.milo.opcua.sdk.server.identity.UsernameIdentityValidator;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransportConfig;
import org.sealbench.opcua.policy.AlgorithmProvider;
import org.sealbench.pki.Credential;
import org.sealbench.testkit.FreePorts;

/**
 * A server with a {@link PeerNamespace}, made with Milo's SDK alone. What is not said is: Basic256Sha256 with Sign and
 * with SignAndEncrypt, no guests, one user, and every client is let in.
 */
public final class OpcUaPeer implements AutoCloseable {

	public static final String ADDRESS = "127.0.0.1";
	public static final String URI = "urn:test:server";
	public static final String USER = "operator";
	public static final String PASSWORD = "Read-4-Values!ü";

	private static final UserTokenPolicy GUEST = new UserTokenPolicy("guest", UserTokenType.Anonymous, null, null,
			null);

	/** A pair of policy and mode. */
	private record Offer(SecurityPolicy policy, MessageSecurityMode mode) {
	}

	private final Credential own;
	private final int port = FreePorts.on(ADDRESS);
	private final Set<Offer> offers = new LinkedHashSet<>();
	private final List<UserTokenPolicy> logins = new ArrayList<>();
	private String statedHost = ADDRESS;
	private String statedUri = URI;
	private volatile long refusal;
	private OpcUaServer server;

	private OpcUaPeer(Credential own) {
		this.own = own;
	}

	/** A server that is still to be started. */
	public static OpcUaPeer presenting(Credential own) {
		return new OpcUaPeer(own);
	}

	/** One that has none, and therefore can offer no security. */
	public static OpcUaPeer withoutCertificate() {
		return new OpcUaPeer(null);
	}

	public OpcUaPeer offering(SecurityPolicy policy, MessageSecurityMode mode) {
		offers.add(new Offer(policy, mode));
		return this;
	}

	public OpcUaPeer lettingGuestsIn() {
		logins.add(GUEST);
		return this;
	}

	/** Lets its user log in, the password encrypted by a policy; {@code null} for that of the endpoint. */
	public OpcUaPeer login(SecurityPolicy encryption) {
		logins.add(new UserTokenPolicy("password " + logins.size(), UserTokenType.UserName, null, null,
				encryption == null ? null : encryption.getUri()));
		return this;
	}

	/** States another host in its endpoints than the one at which it is reached. */
	public OpcUaPeer statingHost(String host) {
		statedHost = host;
		return this;
	}

	/** States another application URI than the one in its certificate. */
	public OpcUaPeer callingItself(String uri) {
		statedUri = uri;
		return this;
	}

	/** Refuses every client from now on with a status. */
	public OpcUaPeer refusingClients(long status) {
		refusal = status;
		return this;
	}

	/**
	 * Starts it.
	 *
	 * @throws Exception if it does not start
	 */
	public OpcUaPeer start() throws Exception {
		AlgorithmProvider.install();
		if (offers.isEmpty()) {
			offering(SecurityPolicy.Basic256Sha256, MessageSecurityMode.Sign);
			offering(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt);
		}
		if (logins.isEmpty()) {
			login(SecurityPolicy.Basic256Sha256);
		}
		Set<EndpointConfig> endpoints = new LinkedHashSet<>();
		offers.forEach(each -> endpoints.add(endpoint(each)));
		server = new OpcUaServer(
				OpcUaServerConfig.builder().setApplicationName(LocalizedText.english("server"))
						.setApplicationUri(statedUri).setProductUri("urn:server").setEndpoints(endpoints)
						.setCertificateManager(new DefaultCertificateManager(new MemoryCertificateQuarantine(),
								new PeerCertificateGroup(() -> own, client -> refusal)))
						.setIdentityValidator(new CompositeValidator(new AnonymousIdentityValidator(),
								new UsernameIdentityValidator(each -> each.getUsername().equals(USER)
										&& each.getPassword().equals(PASSWORD))))
						.build(),
				profile -> new OpcTcpServerTransport(OpcTcpServerTransportConfig.newBuilder().build()));
		new PeerNamespace(server).startup();
		server.startup().get();
		return this;
	}

	private EndpointConfig endpoint(Offer offer) {
		EndpointConfig.Builder builder = EndpointConfig.newBuilder().setBindAddress(ADDRESS).setBindPort(port)
				.setHostname(statedHost).setPath("").setSecurityPolicy(offer.policy).setSecurityMode(offer.mode);
		if (own != null) {
			builder.setCertificate(own::certificate);
		}
		logins.forEach(builder::addTokenPolicies);
		return builder.build();
	}

	/** Where it is reached. */
	public String url() {
		return "opc.tcp://" + ADDRESS + ":" + port;
	}

	/** The same as an address. */
	public InetSocketAddress address() {
		return new InetSocketAddress(ADDRESS, port);
	}

	public Credential own() {
		return own;
	}

	/** How many sessions it has. */
	public int sessions() {
		return server.getSessionManager().getAllSessions().size();
	}

	/** Stops it, as a device does that is switched off. */
	@Override
	public void close() {
		if (server == null) {
			return;
		}
		try {
			server.shutdown().get();
			server = null;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}
}
