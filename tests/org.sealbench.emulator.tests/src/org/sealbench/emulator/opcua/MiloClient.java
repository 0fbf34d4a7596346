// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.DiscoveryClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfig;
import org.eclipse.milo.opcua.sdk.client.OpcUaClientConfigBuilder;
import org.eclipse.milo.opcua.sdk.client.OpcUaSession;
import org.eclipse.milo.opcua.sdk.client.identity.UsernameProvider;
import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityAlgorithm;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.SignatureData;
import org.eclipse.milo.opcua.stack.core.util.SignatureUtil;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.policy.AlgorithmProvider;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;

/** Milo's client as it comes: trusting, and able to do what our own would not. */
public record MiloClient(TestDevice device, Credential credential, String user, String password) {

	public static MiloClient of(TestDevice device, Credential credential) {
		AlgorithmProvider.install();
		return new MiloClient(device, credential, TestDevice.USER, TestDevice.PASSWORD);
	}

	MiloClient login(String name, String word) {
		return new MiloClient(device, credential, name, word);
	}

	public List<EndpointDescription> endpoints() throws Exception {
		return DiscoveryClient.getEndpoints(device.url()).get(60, TimeUnit.SECONDS);
	}

	public EndpointDescription endpoint(SecurityPolicy policy, MessageSecurityMode mode) throws Exception {
		return endpoints().stream()
				.filter(each -> each.getSecurityPolicyUri().equals(policy.getUri()) && each.getSecurityMode() == mode)
				.findFirst().orElseThrow();
	}

	public OpcUaClient with(EndpointDescription endpoint) throws UaException {
		return OpcUaClient.create(config(endpoint).build());
	}

	public OpcUaClientConfigBuilder config(EndpointDescription endpoint) {
		return OpcUaClientConfig.builder().setEndpoint(endpoint).setApplicationUri(Plant.CLIENT_URI)
				.setKeyPair(new KeyPair(credential.certificate().getPublicKey(), credential.key()))
				.setCertificate(credential.certificate())
				.setCertificateChain(credential.chain().toArray(X509Certificate[]::new))
				.setIdentityProvider(new UsernameProvider(user, password));
	}

	/** A client of the device that says everything to somebody in between. */
	public OpcUaClient through(RecordingProxy proxy) throws Exception {
		return with(endpoint(proxy));
	}

	/** The device's endpoint as somebody in between would offer it. */
	EndpointDescription endpoint(RecordingProxy proxy) throws Exception {
		EndpointDescription offered = endpoint(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt);
		return new EndpointDescription("opc.tcp://" + TestDevice.ADDRESS + ":" + proxy.port(), offered.getServer(),
				offered.getServerCertificate(), offered.getSecurityMode(), offered.getSecurityPolicyUri(),
				offered.getUserIdentityTokens(), Stack.TCP_UASC_UABINARY_TRANSPORT_URI, offered.getSecurityLevel());
	}

	/** A session with Basic256Sha256, Sign and Encrypt. */
	public OpcUaClient connect() throws Exception {
		return with(endpoint(SecurityPolicy.Basic256Sha256, MessageSecurityMode.SignAndEncrypt)).connect();
	}

	/** What comes of connecting: {@code Good} or the name of the code. */
	public String status(SecurityPolicy policy, MessageSecurityMode mode) throws Exception {
		OpcUaClient client = with(endpoint(policy, mode));
		try {
			client.connect();
			return "Good";
		} catch (UaException e) {
			return StatusNames.of(StatusNames.codeOf(e));
		} finally {
			client.disconnectAsync().get(60, TimeUnit.SECONDS);
		}
	}

	/** What proves at ActivateSession that a client has its key (OPC 10000-4 §5.7.3.2). */
	public static SignatureData signature(Credential client, OpcUaSession session) throws UaException {
		byte[] signed = SignatureUtil.sign(SecurityAlgorithm.RsaSha256, client.key(),
				ByteBuffer.wrap(session.getServerCertificate().bytesOrEmpty()),
				ByteBuffer.wrap(session.getServerNonce().bytesOrEmpty()));
		return new SignatureData(SecurityAlgorithm.RsaSha256.getUri(), ByteString.of(signed));
	}

	static byte[] concatenated(Credential each) {
		byte[][] der = each.chain().stream().map(Certificates::der).toArray(byte[][]::new);
		byte[] all = new byte[Arrays.stream(der).mapToInt(one -> one.length).sum()];
		int at = 0;
		for (byte[] one : der) {
			System.arraycopy(one, 0, all, at, one.length);
			at += one.length;
		}
		return all;
	}
}
