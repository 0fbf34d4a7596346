// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit.opcua;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.server.EndpointConfig;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.identity.UsernameIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultDiscoveryServiceSet;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.ApplicationDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.GetEndpointsResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransportConfig;
import org.sealbench.opcua.policy.AlgorithmProvider;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.TestKeys;

/**
 * A server with certificate push made with Milo's SDK alone, which lacks methods and misbehaves as a test wants it.
 * Sessions go on when it presents another certificate.
 */
public final class PushPeer implements AutoCloseable {

	public static final String ADDRESS = "127.0.0.1";
	public static final String URI = "urn:test:peer";
	/** Under which a fault has it ask for a certificate. */
	public static final String OTHER_URI = "urn:test:other-peer";
	public static final String OTHER_HOST = "peer.example";
	public static final String USER = "root";
	public static final String PASSWORD = "Push-4-Servers!";

	public volatile PeerFault fault;
	final Set<String> lacking;
	private final ExecutorService restarts = Executors.newSingleThreadExecutor();
	private final int port = FreePorts.on(ADDRESS);
	/** Everything that may change is asked for by Milo's threads. */
	private volatile Credential credential;
	private volatile String statedUri = URI;
	public volatile List<X509Certificate> trusted = List.of();
	public volatile List<X509CRL> trustedLists = List.of();
	volatile boolean lockedOut;
	private OpcUaServer server;

	/**
	 * @param lacking methods that it does not have, {@code TrustList.Write} for one of the trust list's, {@code
	 *                ServerConfiguration} for all
	 */
	public PushPeer(PeerFault fault, Set<String> lacking, X509Certificate... trusted) throws Exception {
		this(selfSigned(), fault, lacking, trusted);
	}

	public PushPeer(Credential own, PeerFault fault, Set<String> lacking, X509Certificate... trusted) throws Exception {
		this.credential = own;
		this.fault = fault;
		this.lacking = lacking;
		this.trusted = List.of(trusted);
		AlgorithmProvider.install();
		start();
	}

	/** One with a key of its own. */
	static Credential selfSigned() {
		return CredentialBuilder.of("peer", Usage.OPCUA).names("uri:" + URI, "ip:" + ADDRESS)
				.key(TestKeys.fresh(KeyAlgorithm.RSA_2048)).selfSigned();
	}

	public String url() {
		return "opc.tcp://" + ADDRESS + ":" + port;
	}

	public Credential credential() {
		return credential;
	}

	/** Presents another certificate from now on, and states this application URI. */
	void present(Credential next, String uri) {
		credential = next;
		statedUri = uri;
		server.resetEndpointDescriptionCache();
	}

	/**
	 * Stops and starts again with another certificate, and returns when that is done: who has called gets no answer.
	 */
	void restart(Credential next) {
		await(() -> {
			stop();
			credential = next;
			start();
			return null;
		});
	}

	/** Is there no more when this returns. */
	void vanish() {
		await(() -> {
			stop();
			return null;
		});
	}

	private void await(Callable<Void> work) {
		try {
			restarts.submit(work).get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	private void start() throws Exception {
		EndpointConfig endpoint = EndpointConfig.newBuilder().setBindAddress(ADDRESS).setBindPort(port)
				.setHostname(ADDRESS).setPath("").setCertificate(() -> credential.certificate())
				.setSecurityPolicy(SecurityPolicy.Basic256Sha256).setSecurityMode(MessageSecurityMode.SignAndEncrypt)
				.addTokenPolicies(new UserTokenPolicy("password", UserTokenType.UserName, null, null,
						SecurityPolicy.Basic256Sha256.getUri()))
				.build();
		server = new OpcUaServer(
				OpcUaServerConfig.builder().setApplicationName(LocalizedText.english("peer")).setApplicationUri(URI)
						.setProductUri("urn:peer").setEndpoints(Set.of(endpoint))
						.setCertificateManager(new DefaultCertificateManager(new MemoryCertificateQuarantine(),
								new PeerCertificateGroup(() -> credential,
										client -> letsIn(client) ? 0 : StatusCodes.Bad_SecurityChecksFailed)))
						.setIdentityValidator(new UsernameIdentityValidator(
								each -> each.getUsername().equals(USER) && each.getPassword().equals(PASSWORD)))
						.build(),
				profile -> new OpcTcpServerTransport(OpcTcpServerTransportConfig.newBuilder().build()));
		new PeerConfiguration(server, this).install();
		server.addServiceSet("/", new Discovery());
		server.startup().get();
	}

	private void stop() {
		if (server == null) {
			return;
		}
		try {
			server.shutdown().get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
		server = null;
	}

	@Override
	public void close() throws InterruptedException {
		restarts.execute(this::stop);
		restarts.shutdown();
		if (!restarts.awaitTermination(60, TimeUnit.SECONDS)) {
			throw new IllegalStateException("the server does not stop");
		}
	}

	private boolean letsIn(X509Certificate client) {
		return !lockedOut
				&& trusted.stream().anyMatch(
						each -> each.equals(client) || Certificates.isCa(each) && Certificates.isIssuedBy(client, each))
				&& trustedLists.stream().noneMatch(each -> each.isRevoked(client));
	}

	/** States the application URI that a fault wants. */
	private final class Discovery extends DefaultDiscoveryServiceSet {

		Discovery() {
			super(server);
		}

		@Override
		public GetEndpointsResponse onGetEndpoints(ServiceRequestContext context, GetEndpointsRequest request) {
			GetEndpointsResponse response = super.onGetEndpoints(context, request);
			return new GetEndpointsResponse(response.getResponseHeader(),
					Arrays.stream(response.getEndpoints()).map(this::stating).toArray(EndpointDescription[]::new));
		}

		private EndpointDescription stating(EndpointDescription each) {
			ApplicationDescription own = each.getServer();
			ApplicationDescription stated = new ApplicationDescription(statedUri, own.getProductUri(),
					own.getApplicationName(), own.getApplicationType(), own.getGatewayServerUri(),
					own.getDiscoveryProfileUri(), own.getDiscoveryUrls());
			return new EndpointDescription(each.getEndpointUrl(), stated, each.getServerCertificate(),
					each.getSecurityMode(), each.getSecurityPolicyUri(), each.getUserIdentityTokens(),
					each.getTransportProfileUri(), each.getSecurityLevel());
		}
	}
}
