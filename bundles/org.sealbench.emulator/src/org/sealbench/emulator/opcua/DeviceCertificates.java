package org.sealbench.emulator.opcua;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

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
import org.sealbench.pki.validation.TrustMaterial;

/**
 * The device's DefaultApplicationGroup (OPC 10000-12 §7.8.3): its certificate, which can be exchanged while the server runs,
 * and who decides about those of clients. One RSA certificate serves all policies, the SHA-1 ones included.
 */
final class DeviceCertificates implements CertificateGroup {

	private static final NodeId TYPE = NodeIds.RsaSha256ApplicationCertificateType;

	private final AtomicReference<Credential> credential;
	private final CertificateValidator validator;
	private final TrustListManager trustList = new MemoryTrustListManager();

	DeviceCertificates(Credential credential, TrustMaterial trust, CertificateValidator validator) {
		this.credential = new AtomicReference<>(credential);
		this.validator = validator;
		trustList.setTrustedCertificates(trust.anchors());
		trustList.setTrustedCrls(trust.crls());
	}

	/** The certificate at this moment. */
	X509Certificate certificate() {
		return credential.get().certificate();
	}

	@Override
	public NodeId getCertificateGroupId() {
		return NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup;
	}

	@Override
	public List<NodeId> getSupportedCertificateTypeIds() {
		return List.of(TYPE);
	}

	@Override
	public TrustListManager getTrustListManager() {
		return trustList;
	}

	@Override
	public List<Entry> getCertificateEntries() {
		return List.of(new Entry(getCertificateGroupId(), TYPE, chain()));
	}

	@Override
	public Optional<KeyPair> getKeyPair(NodeId type) {
		Credential present = credential.get();
		return type.equals(TYPE) ? Optional.of(new KeyPair(present.certificate().getPublicKey(), present.key())) : Optional.empty();
	}

	@Override
	public Optional<X509Certificate[]> getCertificateChain(NodeId type) {
		return type.equals(TYPE) ? Optional.of(chain()) : Optional.empty();
	}

	@Override
	public void updateCertificate(NodeId type, KeyPair pair, X509Certificate[] chain) throws UaException {
		if (!type.equals(TYPE)) {
			throw new UaException(StatusCodes.Bad_InvalidArgument, "certificate type " + type.toParseableString());
		}
		credential.set(new Credential(pair.getPrivate(), Arrays.asList(chain)));
	}

	/** Nothing in Milo's server asks for one, and Milo is about to drop it. */
	@Override
	public CertificateFactory getCertificateFactory() {
		throw new IllegalStateException("a device makes no certificates, they come by download");
	}

	@Override
	public CertificateValidator getCertificateValidator() {
		return validator;
	}

	private X509Certificate[] chain() {
		return credential.get().chain().toArray(X509Certificate[]::new);
	}
}
