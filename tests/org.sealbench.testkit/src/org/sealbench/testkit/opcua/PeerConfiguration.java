// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.io.ByteArrayOutputStream;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.methods.AbstractMethodInvocationHandler;
import org.eclipse.milo.opcua.sdk.server.nodes.UaMethodNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaNode;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.ExtensionObject;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.eclipse.milo.opcua.stack.core.types.structured.TrustListDataType;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.CrlReader;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.request.SigningRequest;
import org.sealbench.testkit.CredentialBuilder;

/** ServerConfiguration of a {@link PushPeer}, as little as the standard needs (OPC 10000-12 §7.10). */
final class PeerConfiguration {

	private static final int WRITE_ERASING = 6;

	private final OpcUaServer server;
	private final PushPeer peer;
	private final ByteArrayOutputStream written = new ByteArrayOutputStream();
	private byte[] read = new byte[0];
	private Optional<Credential> made = Optional.empty();
	private Optional<Credential> pending = Optional.empty();
	private List<X509Certificate> before = List.of();

	/** What a method does with its inputs. */
	private interface Action {
		Object call(Object[] inputs) throws UaException, ProblemException;
	}

	PeerConfiguration(OpcUaServer server, PushPeer peer) {
		this.server = server;
		this.peer = peer;
	}

	void install() {
		Map<String, Action> actions = new TreeMap<>();
		actions.put("CreateSigningRequest", inputs -> ByteString.of(request(Boolean.TRUE.equals(inputs[3]))));
		actions.put("UpdateCertificate", this::update);
		actions.put("ApplyChanges", inputs -> apply());
		actions.put("CancelChanges", inputs -> {
			pending = Optional.empty();
			return null;
		});
		actions.put("GetRejectedList", inputs -> new ByteString[0]);
		actions.put("TrustList.Open", this::open);
		actions.put("TrustList.Read", inputs -> {
			int length = Math.min(read.length, (Integer) inputs[1]);
			byte[] part = Arrays.copyOf(read, length);
			read = Arrays.copyOfRange(read, length, read.length);
			return ByteString.of(part);
		});
		actions.put("TrustList.Write", inputs -> {
			written.writeBytes(((ByteString) inputs[1]).bytesOrEmpty());
			return null;
		});
		actions.put("TrustList.Close", inputs -> null);
		actions.put("TrustList.CloseAndUpdate", inputs -> replace());
		actions.put("TrustList.AddCertificate", inputs -> {
			List<X509Certificate> more = new ArrayList<>(peer.trusted);
			more.add(CertificateReader.read(((ByteString) inputs[0]).bytesOrEmpty(), "added"));
			return trust(more);
		});
		actions.put("TrustList.RemoveCertificate", inputs -> trust(peer.trusted.stream().filter(
				each -> !Certificates.fingerprint(each, "SHA-1").replace(":", "").equalsIgnoreCase((String) inputs[0]))
				.toList()));
		node(NodeIds.ServerConfiguration_SupportedPrivateKeyFormats, UaVariableNode.class).setValue(
				new DataValue(new Variant(new String[] { peer.fault == PeerFault.PFX_ALONE ? "PFX" : "PEM" })));
		if (peer.lacking.contains("ServerConfiguration")) {
			node(NodeIds.ServerConfiguration, UaNode.class).delete();
			return;
		}
		actions.forEach((name, action) -> {
			UaMethodNode method = node(id(name), UaMethodNode.class);
			if (peer.lacking.contains(name)) {
				method.delete();
			} else {
				method.setInvocationHandler(new Handler(method, action));
			}
		});
	}

	private byte[] request(boolean newKey) throws ProblemException {
		if (newKey) {
			made = Optional.of(PushPeer.selfSigned());
		}
		return SigningRequest.of(named(newKey ? made.orElseThrow() : peer.credential())).der();
	}

	/** With the names for which a fault asks. */
	private Credential named(Credential own) {
		if (peer.fault != PeerFault.ASKS_FOR_ANOTHER && peer.fault != PeerFault.ASKS_FOR_MORE) {
			return own;
		}
		boolean other = peer.fault == PeerFault.ASKS_FOR_ANOTHER;
		return CredentialBuilder.of("peer", Usage.OPCUA)
				.names("uri:" + (other ? PushPeer.OTHER_URI : PushPeer.URI), "dns:" + PushPeer.OTHER_HOST)
				.key(new KeyPair(own.certificate().getPublicKey(), own.key())).selfSigned();
	}

	private Object update(Object[] inputs) throws UaException, ProblemException {
		if (peer.fault == PeerFault.REFUSES_CERTIFICATE) {
			throw new UaException(StatusCodes.Bad_CertificateInvalid);
		}
		List<X509Certificate> chain = new ArrayList<>();
		chain.add(CertificateReader.read(((ByteString) inputs[2]).bytesOrEmpty(), "certificate"));
		for (ByteString each : (ByteString[]) inputs[3]) {
			chain.add(CertificateReader.read(each.bytesOrEmpty(), "issuer"));
		}
		List<PrivateKey> keys = new ArrayList<>(List.of(peer.credential().key()));
		made.map(Credential::key).ifPresent(keys::add);
		if ("PEM".equals(inputs[4])) {
			keys.add(PrivateKeys.fromPem(((ByteString) inputs[5]).bytesOrEmpty(), null, "key"));
		}
		PrivateKey fitting = keys.stream().filter(each -> Signatures.isKeyPair(each, chain.get(0).getPublicKey()))
				.findFirst().orElseThrow(() -> new UaException(StatusCodes.Bad_SecurityChecksFailed));
		pending = Optional.of(new Credential(fitting, chain));
		if (peer.fault == PeerFault.AT_ONCE) {
			apply();
			return false;
		}
		return true;
	}

	private Object apply() throws UaException {
		if (pending.isEmpty()) {
			throw new UaException(StatusCodes.Bad_NothingToDo);
		}
		Credential next = pending.get();
		pending = Optional.empty();
		switch (peer.fault) {
		case KEEPS_OLD -> {
		}
		case GONE -> peer.vanish();
		case PRESENTS_ANOTHER -> peer.present(PushPeer.selfSigned(), PushPeer.URI);
		case OTHER_URI ->
			peer.present(next, Certificates.isSelfSigned(next.certificate()) ? PushPeer.URI : "urn:test:somebody-else");
		case NO_ANSWER -> peer.restart(next);
		default -> peer.present(next, PushPeer.URI);
		}
		return null;
	}

	private Object open(Object[] inputs) {
		if (inputs[0].equals(ubyte(WRITE_ERASING))) {
			written.reset();
		} else {
			TrustListDataType list = new TrustListDataType(uint(15),
					peer.trusted.stream().map(each -> ByteString.of(Certificates.der(each))).toArray(ByteString[]::new),
					peer.trustedLists.stream().map(each -> ByteString.of(Crls.der(each))).toArray(ByteString[]::new),
					new ByteString[0], new ByteString[0]);
			read = ((ByteString) ExtensionObject.encode(server.getStaticEncodingContext(), list).getBody())
					.bytesOrEmpty();
		}
		return uint(1);
	}

	private Object replace() throws UaException, ProblemException {
		TrustListDataType list = (TrustListDataType) ExtensionObject
				.of(ByteString.of(written.toByteArray()), NodeIds.TrustListDataType_Encoding_DefaultBinary)
				.decode(server.getStaticEncodingContext());
		List<X509Certificate> next = new ArrayList<>();
		for (ByteString each : list.getTrustedCertificates()) {
			next.add(CertificateReader.read(each.bytesOrEmpty(), "trusted"));
		}
		List<X509CRL> lists = new ArrayList<>();
		for (ByteString each : list.getTrustedCrls()) {
			lists.add(CrlReader.read(each.bytesOrEmpty(), "list"));
		}
		if (peer.fault == PeerFault.REFUSES_LIST) {
			throw new UaException(StatusCodes.Bad_CertificateInvalid);
		}
		if (peer.fault != PeerFault.KEEPS_LIST) {
			peer.trustedLists = lists;
		}
		trust(next);
		return false;
	}

	private Object trust(List<X509Certificate> next) {
		if (peer.fault == PeerFault.KEEPS_LIST) {
			return null;
		}
		if (peer.fault == PeerFault.LOCKS_OUT) {
			before = before.isEmpty() ? peer.trusted : before;
			peer.lockedOut = !next.equals(before);
		}
		peer.trusted = List.copyOf(next);
		return null;
	}

	private static NodeId id(String method) {
		return switch (method) {
		case "CreateSigningRequest" -> NodeIds.ServerConfiguration_CreateSigningRequest;
		case "UpdateCertificate" -> NodeIds.ServerConfiguration_UpdateCertificate;
		case "ApplyChanges" -> NodeIds.ServerConfiguration_ApplyChanges;
		case "CancelChanges" -> NodeIds.ServerConfiguration_CancelChanges;
		case "GetRejectedList" -> NodeIds.ServerConfiguration_GetRejectedList;
		case "TrustList.Open" -> NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Open;
		case "TrustList.Read" -> NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Read;
		case "TrustList.Write" -> NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Write;
		case "TrustList.Close" -> NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Close;
		case "TrustList.CloseAndUpdate" ->
			NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_CloseAndUpdate;
		case "TrustList.AddCertificate" ->
			NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_AddCertificate;
		default -> NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_RemoveCertificate;
		};
	}

	private <T extends UaNode> T node(NodeId id, Class<T> kind) {
		return kind.cast(server.getAddressSpaceManager().getManagedNode(id).orElseThrow());
	}

	/** Whatever is no status of its own is Bad_InternalError, as it would be elsewhere. */
	private static final class Handler extends AbstractMethodInvocationHandler {

		private final Action action;

		Handler(UaMethodNode node, Action action) {
			super(node);
			this.action = action;
		}

		@Override
		public Argument[] getInputArguments() {
			return Optional.ofNullable(getNode().getInputArguments()).orElse(new Argument[0]);
		}

		@Override
		public Argument[] getOutputArguments() {
			return Optional.ofNullable(getNode().getOutputArguments()).orElse(new Argument[0]);
		}

		@Override
		protected Variant[] invoke(InvocationContext context, Variant[] values) throws UaException {
			try {
				Object result = action.call(Arrays.stream(values).map(Variant::value).toArray());
				return getOutputArguments().length == 0 ? new Variant[0] : new Variant[] { new Variant(result) };
			} catch (ProblemException e) {
				throw new UaException(StatusCodes.Bad_InternalError, e);
			}
		}
	}
}
