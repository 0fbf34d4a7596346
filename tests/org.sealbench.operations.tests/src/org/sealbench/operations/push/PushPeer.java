// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.CertificateFactory;
import org.eclipse.milo.opcua.stack.core.security.CertificateGroup;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.MemoryTrustListManager;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.security.TrustListManager;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
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
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.TestCredentials;

/**
 * A server with certificate push made with Milo's SDK alone, which lacks methods and misbehaves as a test wants it.
 * Sessions go on when it presents another certificate.
 */
final class PushPeer implements AutoCloseable {

	static final String ADDRESS = "127.0.0.1";
	static final String URI = "urn:test:peer";
	static final String USER = "root";
	static final String PASSWORD = "Push-4-Servers!";

	volatile PeerFault fault;
	final Set<String> lacking;
	private final ExecutorService restarts = Executors.newSingleThreadExecutor();
	private final int port = FreePorts.on(ADDRESS);
	/** Everything that may change is asked for by Milo's threads. */
	private volatile Credential credential;
	private volatile String statedUri = URI;
	volatile List<X509Certificate> trusted = List.of();
	volatile List<X509CRL> trustedLists = List.of();
	volatile boolean lockedOut;
	private OpcUaServer server;

	/** @param lacking methods that it does not have, {@code TrustList.Write} for one of the trust list's */
	PushPeer(PeerFault fault, Set<String> lacking, X509Certificate... trusted) throws Exception {
		this(selfSigned(), fault, lacking, trusted);
	}

	PushPeer(Credential own, PeerFault fault, Set<String> lacking, X509Certificate... trusted) throws Exception {
		this.credential = own;
		this.fault = fault;
		this.lacking = lacking;
		this.trusted = List.of(trusted);
		AlgorithmProvider.install();
		start();
	}

	static Credential selfSigned() {
		return TestCredentials.selfSigned("peer", Usage.OPCUA, "uri:" + URI, "ip:" + ADDRESS);
	}

	String url() {
		return "opc.tcp://" + ADDRESS + ":" + port;
	}

	Credential credential() {
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
		server = new OpcUaServer(OpcUaServerConfig.builder().setApplicationName(LocalizedText.english("peer"))
				.setApplicationUri(URI).setProductUri("urn:peer").setEndpoints(Set.of(endpoint))
				.setCertificateManager(new DefaultCertificateManager(new MemoryCertificateQuarantine(), new Group()))
				.setIdentityValidator(new UsernameIdentityValidator(
						each -> each.getUsername().equals(USER) && each.getPassword().equals(PASSWORD)))
				.build(), profile -> new OpcTcpServerTransport(OpcTcpServerTransportConfig.newBuilder().build()));
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

	/** Presents what there is, and lets in whom the trust list names. */
	private final class Group implements CertificateGroup {

		private final TrustListManager none = new MemoryTrustListManager();

		@Override
		public NodeId getCertificateGroupId() {
			return NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup;
		}

		@Override
		public List<NodeId> getSupportedCertificateTypeIds() {
			return List.of(NodeIds.RsaSha256ApplicationCertificateType);
		}

		@Override
		public TrustListManager getTrustListManager() {
			return none;
		}

		@Override
		public List<Entry> getCertificateEntries() {
			List<Entry> entries = new ArrayList<>();
			getCertificateChain(NodeIds.RsaSha256ApplicationCertificateType).ifPresent(each -> entries
					.add(new Entry(getCertificateGroupId(), NodeIds.RsaSha256ApplicationCertificateType, each)));
			return entries;
		}

		@Override
		public Optional<KeyPair> getKeyPair(NodeId type) {
			return Optional.of(new KeyPair(credential.certificate().getPublicKey(), credential.key()));
		}

		@Override
		public Optional<X509Certificate[]> getCertificateChain(NodeId type) {
			return Optional.of(credential.chain().toArray(X509Certificate[]::new));
		}

		@Override
		public void updateCertificate(NodeId type, KeyPair pair, X509Certificate[] chain) throws UaException {
			throw new UaException(StatusCodes.Bad_NotSupported);
		}

		@Override
		public CertificateFactory getCertificateFactory() {
			throw new IllegalStateException("this server gets its certificates by push");
		}

		@Override
		public CertificateValidator getCertificateValidator() {
			return (chain, uri, hosts) -> {
				if (!letsIn(chain.get(0))) {
					throw new UaException(StatusCodes.Bad_SecurityChecksFailed);
				}
			};
		}
	}
}
