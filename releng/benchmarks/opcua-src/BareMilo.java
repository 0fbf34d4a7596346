
// SPDX-License-Identifier: EPL-2.0
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.server.EndpointConfig;
import org.eclipse.milo.opcua.sdk.server.ManagedNamespaceWithLifecycle;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.identity.UsernameIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.sdk.server.items.MonitoredItem;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.util.SubscriptionModel;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.security.CertificateFactory;
import org.eclipse.milo.opcua.stack.core.security.CertificateGroup;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.DefaultServerCertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.MemoryTrustListManager;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.security.TrustListManager;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.UserTokenType;
import org.eclipse.milo.opcua.stack.core.types.structured.UserTokenPolicy;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransportConfig;

/** Milo's SDK server as its examples make one: default name space, default validators, a password compared as text. */
final class BareMilo {

	private BareMilo() {
	}

	static void start(ServerFiles files, int port) throws Exception {
		EndpointConfig endpoint = EndpointConfig.newBuilder().setBindAddress(Benchmark.ADDRESS).setBindPort(port)
				.setHostname(Benchmark.ADDRESS).setPath("").setCertificate(files.server().certificate())
				.setSecurityPolicy(SecurityPolicy.Basic256Sha256).setSecurityMode(MessageSecurityMode.SignAndEncrypt)
				.addTokenPolicies(new UserTokenPolicy("password", UserTokenType.UserName, null, null,
						SecurityPolicy.Basic256Sha256.getUri()))
				.build();
		MemoryCertificateQuarantine quarantine = new MemoryCertificateQuarantine();
		OpcUaServer server = new OpcUaServer(OpcUaServerConfig.builder()
				.setApplicationName(LocalizedText.english("bare")).setApplicationUri(Keys.SERVER_URI)
				.setProductUri("urn:bare").setEndpoints(Set.of(endpoint))
				.setCertificateManager(new DefaultCertificateManager(quarantine, new Group(files, quarantine)))
				.setIdentityValidator(new UsernameIdentityValidator(each -> each.getUsername().equals(Benchmark.USER)
						&& each.getPassword().equals(Benchmark.PASSWORD)))
				.build(), profile -> new OpcTcpServerTransport(OpcTcpServerTransportConfig.newBuilder().build()));
		new Tags(server).startup();
		server.startup().get();
	}

	/** The same tags as ordinary nodes. */
	private static final class Tags extends ManagedNamespaceWithLifecycle {

		private final SubscriptionModel subscriptions;

		Tags(OpcUaServer server) {
			super(server, "urn:sealbench:device");
			subscriptions = new SubscriptionModel(server, this);
			getLifecycleManager().addLifecycle(subscriptions);
			getLifecycleManager().addStartupTask(() -> {
				for (int i = 0; i < Benchmark.TAGS; i++) {
					add("Tag" + i, (float) i);
				}
			});
		}

		private void add(String name, float value) {
			UaVariableNode node = UaVariableNode.build(getNodeContext(),
					builder -> builder.setNodeId(newNodeId(name)).setBrowseName(newQualifiedName(name))
							.setDisplayName(LocalizedText.english(name)).setTypeDefinition(NodeIds.BaseDataVariableType)
							.setDataType(NodeIds.Float).setAccessLevel(AccessLevel.READ_WRITE)
							.setUserAccessLevel(AccessLevel.READ_WRITE).setValue(new DataValue(new Variant(value)))
							.build());
			getNodeManager().addNode(node);
		}

		@Override
		public void onDataItemsCreated(List<DataItem> items) {
			subscriptions.onDataItemsCreated(items);
		}

		@Override
		public void onDataItemsModified(List<DataItem> items) {
			subscriptions.onDataItemsModified(items);
		}

		@Override
		public void onDataItemsDeleted(List<DataItem> items) {
			subscriptions.onDataItemsDeleted(items);
		}

		@Override
		public void onMonitoringModeChanged(List<MonitoredItem> items) {
			subscriptions.onMonitoringModeChanged(items);
		}
	}

	private static final class Group implements CertificateGroup {

		private final ServerFiles files;
		private final TrustListManager trust = new MemoryTrustListManager();
		private final CertificateValidator validator;

		Group(ServerFiles files, MemoryCertificateQuarantine quarantine) {
			this.files = files;
			trust.setTrustedCertificates(List.of(files.authority()));
			validator = new DefaultServerCertificateValidator(trust, quarantine);
		}

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
			return trust;
		}

		@Override
		public List<Entry> getCertificateEntries() {
			return List.of(new Entry(getCertificateGroupId(), NodeIds.RsaSha256ApplicationCertificateType, chain()));
		}

		@Override
		public Optional<KeyPair> getKeyPair(NodeId type) {
			return Optional.of(Keys.pair(files.server()));
		}

		@Override
		public Optional<X509Certificate[]> getCertificateChain(NodeId type) {
			return Optional.of(chain());
		}

		@Override
		public void updateCertificate(NodeId type, KeyPair pair, X509Certificate[] chain) {
			throw new UnsupportedOperationException();
		}

		@Override
		public CertificateFactory getCertificateFactory() {
			throw new UnsupportedOperationException();
		}

		@Override
		public CertificateValidator getCertificateValidator() {
			return validator;
		}

		private X509Certificate[] chain() {
			return files.server().chain().toArray(X509Certificate[]::new);
		}
	}
}
