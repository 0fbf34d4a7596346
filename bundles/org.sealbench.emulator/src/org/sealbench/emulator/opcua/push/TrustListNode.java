// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ulong;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.sealbench.common.ProblemException;
import org.sealbench.device.ImagePaths;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.CertificateReader;

/**
 * The trust list of the DefaultApplicationGroup (OPC 10000-12 §7.8.2): read and replaced as a file, and changed
 * certificate by certificate.
 */
final class TrustListNode {

	private final ConfigurationNodes nodes;
	private final PushedChanges changes;
	private final TrustListContent content;
	private final TrustListFile file = new TrustListFile();

	TrustListNode(ConfigurationNodes nodes, PushedChanges changes, TrustListContent content) {
		this.nodes = nodes;
		this.changes = changes;
		this.content = content;
	}

	/** Gives the nodes their behaviour. */
	void install() {
		properties();
		methods();
		fileMethods();
	}

	/** Closes the files of a session that has ended. */
	void close(Session session) {
		file.closeAll(session.getSessionId());
	}

	private void properties() {
		nodes.value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Size,
				() -> ulong(size()));
		nodes.value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Writable,
				() -> true);
		nodes.value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_UserWritable,
				() -> true);
		nodes.value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_OpenCount,
				() -> ushort(file.openCount()));
		nodes.value(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_LastUpdateTime,
				changes::updated);
	}

	private void methods() {
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_OpenWithMasks,
				(session, inputs) -> new Object[] { uint(file.openToRead(session.getSessionId(),
						content.write(changes.parts(), (int) inputs.number(0)))) });
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_CloseAndUpdate,
				(session, inputs) -> {
					byte[] written = file.finish(session.getSessionId(), inputs.number(0));
					changes.add(session, content.read(written, changes.parts()));
					return new Object[] { true };
				});
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_AddCertificate,
				(session, inputs) -> {
					requireClosed();
					if (!inputs.truth(1)) {
						throw new UaException(StatusCodes.Bad_CertificateInvalid,
								"only trusted certificates are added one by one");
					}
					Map<String, byte[]> added = changes.parts().withCertificates(ImagePaths.OPCUA_TRUST,
							List.of(inputs.bytes(0)));
					requireNoAuthority(added);
					changes.apply(new PushTransaction.Changes(added, Set.of()));
					return new Object[0];
				});
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_RemoveCertificate,
				(session, inputs) -> {
					requireClosed();
					changes.apply(new PushTransaction.Changes(Map.of(),
							changes.parts().withThumbprint(inputs.text(0), inputs.truth(1))));
					return new Object[0];
				});
	}

	private void fileMethods() {
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Open,
				(session, inputs) -> {
					long mode = inputs.number(0);
					if (mode == TrustListFile.READ) {
						return new Object[] { uint(file.openToRead(session.getSessionId(),
								content.write(changes.parts(), TrustListContent.ALL))) };
					}
					if (mode != TrustListFile.WRITE_ERASING) {
						throw new UaException(StatusCodes.Bad_NotSupported,
								"a trust list is opened to read (1), or to write anew (6)");
					}
					changes.transaction().requireFree(session.getSessionId());
					return new Object[] { uint(file.openToWrite(session.getSessionId())) };
				});
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Read,
				(session, inputs) -> new Object[] {
						ByteString.of(file.read(session.getSessionId(), inputs.number(0), inputs.number(1))) });
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Write,
				(session, inputs) -> {
					file.write(session.getSessionId(), inputs.number(0), inputs.bytes(1));
					return new Object[0];
				});
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_Close,
				(session, inputs) -> {
					file.close(session.getSessionId(), inputs.number(0));
					return new Object[0];
				});
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_GetPosition,
				(session, inputs) -> new Object[] { ulong(file.position(session.getSessionId(), inputs.number(0))) });
		nodes.method(NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup_TrustList_SetPosition,
				(session, inputs) -> {
					file.setPosition(session.getSessionId(), inputs.number(0), inputs.number(1));
					return new Object[0];
				});
	}

	private long size() {
		try {
			return content.write(changes.parts(), TrustListContent.ALL).length;
		} catch (UaException e) {
			return 0;
		}
	}

	private void requireClosed() throws UaException {
		if (file.isBeingWritten()) {
			throw new UaException(StatusCodes.Bad_InvalidState);
		}
		if (changes.transaction().isPending()) {
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
}
