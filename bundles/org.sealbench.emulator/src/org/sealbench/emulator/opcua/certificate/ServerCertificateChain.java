// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.certificate;

import java.io.ByteArrayOutputStream;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.SecurityMaterial;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;

/**
 * The chain that the server presents instead of its certificate alone (OPC 10000-6 §6.2.6): a client that does not know
 * the CA can then report which one it is.
 */
public final class ServerCertificateChain {

	private final LiveDevice device;

	public ServerCertificateChain(LiveDevice device) {
		this.device = device;
	}

	/** The chain that belongs to one of the server's certificates; any other content stays as it is. */
	public ByteString of(ByteString leaf) {
		return credential(leaf).map(each -> ByteString.of(concatenated(each.chain()))).orElse(leaf);
	}

	/** Whether it is a certificate of the server at this moment; none is right, too, where none is needed. */
	public boolean isPresented(ByteString leaf) {
		return leaf == null || leaf.isNullOrEmpty() || credential(leaf).isPresent();
	}

	private Optional<Credential> credential(ByteString leaf) {
		if (leaf == null || leaf.isNullOrEmpty()) {
			return Optional.empty();
		}
		SecurityMaterial material = device.material();
		return Stream.concat(Stream.of(material.credential()), material.sha1().stream())
				.filter(each -> Arrays.equals(Certificates.der(each.certificate()), leaf.bytesOrEmpty())).findFirst();
	}

	/** An endpoint with the chain in it. */
	EndpointDescription in(EndpointDescription endpoint) {
		return new EndpointDescription(endpoint.getEndpointUrl(), endpoint.getServer(),
				of(endpoint.getServerCertificate()), endpoint.getSecurityMode(), endpoint.getSecurityPolicyUri(),
				endpoint.getUserIdentityTokens(), endpoint.getTransportProfileUri(), endpoint.getSecurityLevel());
	}

	private static byte[] concatenated(List<X509Certificate> chain) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		chain.forEach(each -> bytes.writeBytes(Certificates.der(each)));
		return bytes.toByteArray();
	}
}
