// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.certificate;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.CertificateFactory;
import org.eclipse.milo.opcua.stack.core.security.CertificateGroup;
import org.eclipse.milo.opcua.stack.core.security.CertificateValidator;
import org.eclipse.milo.opcua.stack.core.security.MemoryTrustListManager;
import org.eclipse.milo.opcua.stack.core.security.TrustListManager;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.SecurityMaterial;
import org.sealbench.pki.Credential;

/**
 * The device's DefaultApplicationGroup (OPC 10000-12 §7.8.3): its certificates, and the validator of those of clients.
 * The first serves all policies, unless there is a second one for the legacy policies. Both are looked up each time and
 * so can be exchanged while the server runs.
 */
public final class DeviceCertificateGroup implements CertificateGroup {

	/** RSA with SHA-256. */
	public static final NodeId TYPE = NodeIds.RsaSha256ApplicationCertificateType;
	/** RSA with SHA-1, for Basic128Rsa15 and Basic256. */
	public static final NodeId SHA1_TYPE = NodeIds.RsaMinApplicationCertificateType;

	private final LiveDevice device;
	private final CertificateValidator validator;
	private final TrustListManager trustList = new MemoryTrustListManager();

	public DeviceCertificateGroup(LiveDevice device, CertificateValidator validator) {
		this.device = device;
		this.validator = validator;
	}

	@Override
	public NodeId getCertificateGroupId() {
		return NodeIds.ServerConfiguration_CertificateGroups_DefaultApplicationGroup;
	}

	@Override
	public List<NodeId> getSupportedCertificateTypeIds() {
		return List.of(TYPE, SHA1_TYPE);
	}

	/** Nothing in Milo's server calls it; what is trusted stands in the device's image. */
	@Override
	public TrustListManager getTrustListManager() {
		return trustList;
	}

	@Override
	public List<Entry> getCertificateEntries() {
		List<Entry> entries = new ArrayList<>();
		for (NodeId type : getSupportedCertificateTypeIds()) {
			getCertificateChain(type).ifPresent(chain -> entries.add(new Entry(getCertificateGroupId(), type, chain)));
		}
		return entries;
	}

	@Override
	public Optional<KeyPair> getKeyPair(NodeId type) {
		return credential(type).map(each -> new KeyPair(each.certificate().getPublicKey(), each.key()));
	}

	@Override
	public Optional<X509Certificate[]> getCertificateChain(NodeId type) {
		return credential(type).map(each -> each.chain().toArray(X509Certificate[]::new));
	}

	/** A new certificate comes by download or by UpdateCertificate, which store it permanently. */
	@Override
	public void updateCertificate(NodeId type, KeyPair pair, X509Certificate[] chain) throws UaException {
		throw new UaException(StatusCodes.Bad_NotSupported);
	}

	/** Nothing in Milo's server asks for one, and Milo is about to remove it. */
	@Override
	public CertificateFactory getCertificateFactory() {
		throw new IllegalStateException("a device makes no certificates, they come by download");
	}

	@Override
	public CertificateValidator getCertificateValidator() {
		return validator;
	}

	private Optional<Credential> credential(NodeId type) {
		SecurityMaterial material = device.material();
		return type.equals(TYPE) ? Optional.of(material.credential())
				: type.equals(SHA1_TYPE) ? material.sha1() : Optional.empty();
	}
}
