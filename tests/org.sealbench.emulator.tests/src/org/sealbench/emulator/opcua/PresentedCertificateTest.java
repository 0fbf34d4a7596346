// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;

import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.ApplicationType;
import org.eclipse.milo.opcua.stack.core.types.structured.ApplicationDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.eclipse.milo.opcua.stack.core.util.NonceUtil;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.Certificates;

/** Where a server presents its certificate alone, and where with those of its issuers. */
class PresentedCertificateTest {

	@Test
	void withItsIssuersInEndpointsAloneInASession() throws Exception {
		try (MemberDevice running = MemberDevice.start()) {
			MiloClient milo = MiloClient.of(running.device(), running.member());
			EndpointDescription endpoint = milo.endpoints().get(0);
			assertEquals(2, CertificateUtil.decodeCertificates(endpoint.getServerCertificate().bytesOrEmpty()).size());
			OpcUaClient client = milo.connect();
			CreateSessionResponse created = (CreateSessionResponse) client
					.sendRequestAsync(new CreateSessionRequest(client.newRequestHeader(), description(client), null,
							endpoint.getEndpointUrl(), "another", NonceUtil.generateNonce(32),
							ByteString.of(Certificates.der(running.member().certificate())), 60_000.0, uint(0)))
					.get(60, TimeUnit.SECONDS);
			assertArrayEquals(
					Certificates.der(
							CertificateUtil.decodeCertificates(endpoint.getServerCertificate().bytesOrEmpty()).get(0)),
					created.getServerCertificate().bytesOrEmpty());
			assertEquals(StatusCode.GOOD, created.getResponseHeader().getServiceResult());
			client.disconnectAsync().get(60, TimeUnit.SECONDS);
		}
	}

	private static ApplicationDescription description(OpcUaClient client) {
		return new ApplicationDescription(client.getConfig().getApplicationUri(), null,
				client.getConfig().getApplicationName(), ApplicationType.Client, null, null, null);
	}
}
