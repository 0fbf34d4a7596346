// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.Map;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.SessionListener;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.opcua.certificate.DeviceCertificateGroup;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.pki.Certificates;

/**
 * The server's side of certificate push (OPC 10000-12 §7.10): what Milo has as nodes without behaviour. Everything
 * happens in a transaction of one session until ApplyChanges; then it is stored in the device's image, and the
 * engineering station sees that somebody else has changed that.
 */
public final class ServerConfiguration implements SessionListener {

	private static final NodeId GROUP = NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup;

	private final OpcUaServer server;
	private final LiveDevice device;
	private final ConfigurationNodes nodes;
	private final PushTransaction transaction = new PushTransaction();
	private final PushedChanges changes;
	private final TrustListNode trustList;
	private final PushedCertificate certificate;

	/** Receives what has been applied. */
	public interface Applied {
		/** @throws ProblemException if the change cannot be stored; nothing is changed then */
		void changed(DeviceContext before, DeviceContext next, boolean certificates) throws ProblemException;
	}

	public ServerConfiguration(OpcUaServer server, LiveDevice device, Applied applied) {
		this.server = server;
		this.device = device;
		this.nodes = new ConfigurationNodes(server, device);
		this.changes = new PushedChanges(device, transaction, applied);
		this.trustList = new TrustListNode(nodes, changes, new TrustListContent(server.getStaticEncodingContext()));
		this.certificate = new PushedCertificate(device);
	}

	/** Gives the nodes their behaviour. */
	public void install() {
		server.getSessionManager().addSessionListener(this);
		properties();
		certificates();
		trustList.install();
	}

	@Override
	public void onSessionClosed(Session session) {
		transaction.drop(session.getSessionId());
		trustList.close(session);
	}

	private void properties() {
		nodes.value(NodeIds.ServerConfiguration_SupportedPrivateKeyFormats, () -> new String[] { "PEM" });
		nodes.value(NodeIds.ServerConfiguration_ApplicationUri, () -> device.settings().applicationUri());
		nodes.value(NodeIds.ServerConfiguration_MaxTrustListSize, () -> uint(TrustListFile.LONGEST));
		nodes.value(NodeIds.ServerConfiguration_MulticastDnsEnabled, () -> false);
		nodes.value(NodeIds.ServerConfiguration_ServerCapabilities, () -> new String[] { "DA" });
		nodes.value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_CertificateTypes,
				this::types);
		for (NodeId other : new NodeId[] { NodeIds.ServerConfiguration_CertificateGroups_DefaultHttpsGroup,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultUserTokenGroup }) {
			server.getAddressSpaceManager().getManagedNode(other).ifPresent(node -> node.delete());
		}
	}

	private void certificates() {
		nodes.method(NodeIds.ServerConfiguration_CreateSigningRequest, (session, inputs) -> new Object[] {
				ByteString.of(certificate.request(type(inputs), inputs.text(2), inputs.truth(3), inputs.bytes(4))) });
		nodes.method(NodeIds.ServerConfiguration_UpdateCertificate, (session, inputs) -> {
			transaction.requireFree(session.getSessionId());
			Map<String, byte[]> parts = certificate.parts(type(inputs), inputs.bytes(2), inputs.manyBytes(3),
					inputs.text(4), inputs.bytes(5));
			changes.add(session, new PushTransaction.Changes(parts, Set.of()));
			return new Object[] { true };
		});
		nodes.method(NodeIds.ServerConfiguration_ApplyChanges, (session, inputs) -> {
			changes.apply(transaction.take(session.getSessionId()));
			return new Object[0];
		});
		nodes.method(NodeIds.ServerConfiguration_CancelChanges, (session, inputs) -> {
			transaction.take(session.getSessionId());
			return new Object[0];
		});
		nodes.method(NodeIds.ServerConfiguration_GetRejectedList,
				(session, inputs) -> new Object[] { device.context().rejected().list().stream()
						.map(each -> ByteString.of(Certificates.der(each.certificate()))).toArray(ByteString[]::new) });
		GetCertificatesNode.add(server);
		nodes.method(NodeIds.ServerConfiguration_GetCertificates, (session, inputs) -> getCertificates(inputs));
	}

	private Object[] getCertificates(CallInputs inputs) throws UaException {
		requireGroup(inputs);
		NodeId[] types = types();
		ByteString[] all = new ByteString[types.length];
		for (int i = 0; i < types.length; i++) {
			all[i] = ByteString.of(Certificates
					.der(types[i].equals(DeviceCertificateGroup.TYPE) ? device.material().credential().certificate()
							: device.material().sha1().orElseThrow().certificate()));
		}
		return new Object[] { types, all };
	}

	private static void requireGroup(CallInputs inputs) throws UaException {
		if (!inputs.node(0, GROUP).equals(GROUP)) {
			throw new UaException(StatusCodes.Bad_InvalidArgument, "the device has the DefaultApplicationGroup alone");
		}
	}

	private static NodeId type(CallInputs inputs) throws UaException {
		requireGroup(inputs);
		NodeId type = inputs.node(1, DeviceCertificateGroup.TYPE);
		if (!type.equals(DeviceCertificateGroup.TYPE) && !type.equals(DeviceCertificateGroup.SHA1_TYPE)) {
			throw new UaException(StatusCodes.Bad_InvalidArgument,
					"the device has no certificates of the type " + type.toParseableString());
		}
		return type;
	}

	private NodeId[] types() {
		return device.material().sha1().isPresent()
				? new NodeId[] { DeviceCertificateGroup.TYPE, DeviceCertificateGroup.SHA1_TYPE }
				: new NodeId[] { DeviceCertificateGroup.TYPE };
	}
}
