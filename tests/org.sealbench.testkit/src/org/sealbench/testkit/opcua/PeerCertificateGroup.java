// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit.opcua;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.CertificateFactory;
import org.eclipse.milo.opcua.stack.core.security.CertificateGroup;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.MemoryTrustListManager;
import org.eclipse.milo.opcua.stack.core.security.TrustListManager;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.pki.Credential;

/** The certificate that a server presents, and whom it lets in. */
final class PeerCertificateGroup implements CertificateGroup {

	/** The status with which a client is refused, 0 for one that is let in. */
	interface Admission {
		long status(X509Certificate client);
	}

	private final Supplier<Credential> own;
	private final Admission admission;
	private final TrustListManager none = new MemoryTrustListManager();

	/** @param own asked for by Milo's threads whenever it is needed */
	PeerCertificateGroup(Supplier<Credential> own, Admission admission) {
		this.own = own;
		this.admission = admission;
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
		Credential credential = own.get();
		return Optional.of(new KeyPair(credential.certificate().getPublicKey(), credential.key()));
	}

	@Override
	public Optional<X509Certificate[]> getCertificateChain(NodeId type) {
		return Optional.of(own.get().chain().toArray(X509Certificate[]::new));
	}

	@Override
	public void updateCertificate(NodeId type, KeyPair pair, X509Certificate[] chain) throws UaException {
		throw new UaException(StatusCodes.Bad_NotSupported);
	}

	@Override
	public CertificateFactory getCertificateFactory() {
		throw new IllegalStateException("this server is given its certificates");
	}

	@Override
	public CertificateValidator getCertificateValidator() {
		return (chain, uri, hosts) -> {
			long status = admission.status(chain.get(0));
			if (status != 0) {
				throw new UaException(status);
			}
		};
	}
}
