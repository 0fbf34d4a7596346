// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ulong;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.SessionListener;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.nodes.filters.AttributeFilters;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImagePaths;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.opcua.addressspace.UserExecutable;
import org.sealbench.emulator.opcua.certificate.DeviceCertificateGroup;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.SecurityMaterial;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.CertificateReader;

/**
 * The server's side of certificate push (OPC 10000-12 §7.10): what Milo has as nodes without behaviour. Everything
 * happens in a transaction of one session until ApplyChanges; then it is stored in the device's image, and the
 * engineering station sees that somebody else has changed that.
 */
public final class ServerConfiguration implements SessionListener {

	private static final NodeId GROUP = NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup;

	private final OpcUaServer server;
	private final LiveDevice device;
	private final Applied applied;
	private final PushTransaction transaction = new PushTransaction();
	private final TrustListFile file = new TrustListFile();
	private final TrustListContent content;
	private final PushedCertificate certificate;
	private volatile DateTime updated;

	/** Receives what has been applied. */
	public interface Applied {
		/** @throws ProblemException if the change cannot be stored; nothing is changed then */
		void changed(DeviceContext before, DeviceContext next, boolean certificates) throws ProblemException;
	}

	public ServerConfiguration(OpcUaServer server, LiveDevice device, Applied applied) {
		this.server = server;
		this.device = device;
		this.applied = applied;
		this.content = new TrustListContent(server.getStaticEncodingContext());
		this.certificate = new PushedCertificate(device);
		this.updated = new DateTime(device.now());
	}

	/** Gives the nodes their behaviour. */
	public void install() {
		server.getSessionManager().addSessionListener(this);
		properties();
		certificates();
		trustList();
		fileMethods();
	}

	@Override
	public void onSessionClosed(Session session) {
		transaction.drop(session.getSessionId());
		file.closeAll(session.getSessionId());
	}

	private void properties() {
		value(NodeIds.ServerConfiguration_SupportedPrivateKeyFormats, () -> new String[] { "PEM" });
		value(NodeIds.ServerConfiguration_ApplicationUri, () -> device.settings().applicationUri());
		value(NodeIds.ServerConfiguration_MaxTrustListSize, () -> uint(TrustListFile.LONGEST));
		value(NodeIds.ServerConfiguration_MulticastDnsEnabled, () -> false);
		value(NodeIds.ServerConfiguration_ServerCapabilities, () -> new String[] { "DA" });
		value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_CertificateTypes, this::types);
		value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Size,
				() -> ulong(size()));
		value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Writable, () -> true);
		value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_UserWritable, () -> true);
		value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_OpenCount,
				() -> ushort(file.openCount()));
		value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_LastUpdateTime,
				() -> updated);
		for (NodeId other : new NodeId[] { NodeIds.ServerConfiguration_CertificateGroups_DefaultHttpsGroup,
				NodeIds.ServerConfiguration_CertificateGroups_DefaultUserTokenGroup }) {
			server.getAddressSpaceManager().getManagedNode(other).ifPresent(node -> node.delete());
		}
	}

	private void certificates() {
		method(NodeIds.ServerConfiguration_CreateSigningRequest, (session, inputs) -> new Object[] {
				ByteString.of(certificate.request(type(inputs), inputs.text(2), inputs.truth(3), inputs.bytes(4))) });
		method(NodeIds.ServerConfiguration_UpdateCertificate, (session, inputs) -> {
			transaction.requireFree(session.getSessionId());
			Map<String, byte[]> parts = certificate.parts(type(inputs), inputs.bytes(2), inputs.manyBytes(3),
					inputs.text(4), inputs.bytes(5));
			requireUsable(parts, Set.of());
			transaction.add(session.getSessionId(), parts, Set.of());
			return new Object[] { true };
		});
		method(NodeIds.ServerConfiguration_ApplyChanges, (session, inputs) -> {
			apply(transaction.take(session.getSessionId()));
			return new Object[0];
		});
		method(NodeIds.ServerConfiguration_CancelChanges, (session, inputs) -> {
			transaction.take(session.getSessionId());
			return new Object[0];
		});
		method(NodeIds.ServerConfiguration_GetRejectedList,
				(session, inputs) -> new Object[] { device.context().rejected().list().stream()
						.map(each -> ByteString.of(Certificates.der(each.certificate()))).toArray(ByteString[]::new) });
		GetCertificatesNode.add(server);
		method(NodeIds.ServerConfiguration_GetCertificates, (session, inputs) -> getCertificates(inputs));
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

	private void trustList() {
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_OpenWithMasks,
				(session, inputs) -> new Object[] { uint(
						file.openToRead(session.getSessionId(), content.write(parts(), (int) inputs.number(0)))) });
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_CloseAndUpdate,
				(session, inputs) -> {
					byte[] written = file.finish(session.getSessionId(), inputs.number(0));
					change(session, content.read(written, parts()));
					return new Object[] { true };
				});
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_AddCertificate,
				(session, inputs) -> {
					requireClosed();
					if (!inputs.truth(1)) {
						throw new UaException(StatusCodes.Bad_CertificateInvalid,
								"only trusted certificates are added one by one");
					}
					Map<String, byte[]> added = parts().withCertificates(ImagePaths.OPCUA_TRUST,
							List.of(inputs.bytes(0)));
					requireNoAuthority(added);
					apply(new PushTransaction.Changes(added, Set.of()));
					return new Object[0];
				});
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_RemoveCertificate,
				(session, inputs) -> {
					requireClosed();
					apply(new PushTransaction.Changes(Map.of(),
							parts().withThumbprint(inputs.text(0), inputs.truth(1))));
					return new Object[0];
				});
	}

	private void fileMethods() {
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Open,
				(session, inputs) -> {
					long mode = inputs.number(0);
					if (mode == TrustListFile.READ) {
						return new Object[] { uint(file.openToRead(session.getSessionId(),
								content.write(parts(), TrustListContent.ALL))) };
					}
					if (mode != TrustListFile.WRITE_ERASING) {
						throw new UaException(StatusCodes.Bad_NotSupported,
								"a trust list is opened to read (1), or to write anew (6)");
					}
					transaction.requireFree(session.getSessionId());
					return new Object[] { uint(file.openToWrite(session.getSessionId())) };
				});
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Read,
				(session, inputs) -> new Object[] {
						ByteString.of(file.read(session.getSessionId(), inputs.number(0), inputs.number(1))) });
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Write,
				(session, inputs) -> {
					file.write(session.getSessionId(), inputs.number(0), inputs.bytes(1));
					return new Object[0];
				});
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Close,
				(session, inputs) -> {
					file.close(session.getSessionId(), inputs.number(0));
					return new Object[0];
				});
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_GetPosition,
				(session, inputs) -> new Object[] { ulong(file.position(session.getSessionId(), inputs.number(0))) });
		method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_SetPosition,
				(session, inputs) -> {
					file.setPosition(session.getSessionId(), inputs.number(0), inputs.number(1));
					return new Object[0];
				});
	}

	/** Trust list as the image has it, with what this transaction has changed in it. */
	private TrustListParts parts() {
		Map<String, byte[]> now = new TreeMap<>(device.context().image().parts());
		PushTransaction.Changes pending = transaction.present();
		now.keySet().removeAll(pending.removed());
		now.putAll(pending.changed());
		return new TrustListParts(now);
	}

	private void change(Session session, PushTransaction.Changes changes) throws UaException {
		requireUsable(changes.changed(), changes.removed());
		transaction.add(session.getSessionId(), changes.changed(), changes.removed());
	}

	private void apply(PushTransaction.Changes changes) throws UaException {
		DeviceContext before = device.context();
		try {
			DeviceImage image = before.keeper().store(changes.changed(), changes.removed());
			updated = new DateTime(device.now());
			applied.changed(before, new DeviceContext(image, before.clock(), before.tags(), before.log(), before.mode(),
					before.rejected(), before.keeper()), changes.concernsCertificates());
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_InvalidState, e.problem().message(), e);
		}
	}

	/** Checks that the device can work with the changes: otherwise it would end up without a server. */
	private void requireUsable(Map<String, byte[]> changed, Set<String> removed) throws UaException {
		DeviceImage present = device.context().image();
		TreeMap<String, byte[]> parts = new TreeMap<>(present.parts());
		parts.keySet().removeAll(removed);
		parts.putAll(changed);
		try {
			SecurityMaterial.of(new DeviceImage(present.settings(), parts));
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_SecurityChecksFailed, e.problem().message(), e);
		}
	}

	private void requireClosed() throws UaException {
		if (file.isBeingWritten()) {
			throw new UaException(StatusCodes.Bad_InvalidState);
		}
		if (transaction.isPending()) {
			throw new UaException(StatusCodes.Bad_TransactionPending);
		}
	}

	private static void requireNoAuthority(Map<String, byte[]> added) throws UaException {
		try {
			for (Map.Entry<String, byte[]> each : added.entrySet()) {
				if (Certificates.isCa(CertificateReader.read(each.getValue(), each.getKey()))) {
					throw new UaException(StatusCodes.Bad_CertificateInvalid,
							"a certification authority comes with a whole trust list, for its revocation list");
				}
			}
		} catch (ProblemException e) {
			throw new UaException(StatusCodes.Bad_CertificateInvalid, e);
		}
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

	private long size() {
		try {
			return content.write(parts(), TrustListContent.ALL).length;
		} catch (UaException e) {
			return 0;
		}
	}

	private void method(NodeId id, PushMethod.Action action) {
		if (server.getAddressSpaceManager().getManagedNode(id).orElseThrow() instanceof UaMethodNode node) {
			node.getFilterChain().addFirst(new UserExecutable(session -> device.rights().mayAdminister(session)));
			node.setInvocationHandler(new PushMethod(node, device, action));
		}
	}

	private void value(NodeId id, Supplier<Object> value) {
		server.getAddressSpaceManager().getManagedNode(id).filter(UaVariableNode.class::isInstance)
				.ifPresent(node -> node.getFilterChain()
						.addFirst(AttributeFilters.getValue(context -> new DataValue(new Variant(value.get())))));
	}
}
