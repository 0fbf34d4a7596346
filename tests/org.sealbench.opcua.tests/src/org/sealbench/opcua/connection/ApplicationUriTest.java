// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.milo.opcua.stack.core.Stack;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.enumerated.ApplicationType;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.core.types.structured.ApplicationDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.ResponseHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.opcua.Station;
import org.sealbench.opcua.StatusNames;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.OpcUaPeer;

/** The application URI of a server is compared always (OPC 10000-4 §5.7.2): one that is missing fits nothing. */
class ApplicationUriTest {

	private static final EndpointUrl URL = new EndpointUrl(OpcUaPeer.ADDRESS, 4840, "");

	private static EndpointDescription endpoint(String uri, SecurityPolicy policy) {
		return new EndpointDescription(URL.toString(),
				new ApplicationDescription(uri, null, null, ApplicationType.Server, null, null, null),
				ByteString.of(Certificates.der(Station.SERVER.certificate())), MessageSecurityMode.SignAndEncrypt,
				policy.getUri(), null, Stack.TCP_UASC_UABINARY_TRANSPORT_URI, ubyte(0));
	}

	private static String validated(Credential presented, String uri) {
		return StatusNames.of(new ServerCertificateValidator().check(List.of(presented.certificate()),
				endpoint(uri, SecurityPolicy.Basic256Sha256), URL, Station.to(URL.toString()).request()).status());
	}

	private static CreateSessionResponse session(EndpointDescription... endpoints) {
		return new CreateSessionResponse(new ResponseHeader(DateTime.now(), uint(1), StatusCode.GOOD, null, null, null),
				NodeId.NULL_VALUE, NodeId.NULL_VALUE, 1.0, null, null, endpoints, null, null, uint(0));
	}

	@Test
	void ofTheEndpointIsThatOfTheCertificate() {
		assertEquals("Good", validated(Station.SERVER, OpcUaPeer.URI));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "urn:test:other", "urn:TEST:server", "urn:test:server ", "urn:test:serve" })
	void thatIsAnotherOrNoneIsRefused(String uri) {
		assertEquals("Bad_CertificateUriInvalid", validated(Station.SERVER, uri));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", OpcUaPeer.URI })
	void aCertificateWithoutOneFitsNothing(String uri) {
		Credential nameless = TestCredentials.issued("nameless", Usage.OPCUA, Station.CA, "ip:" + OpcUaPeer.ADDRESS);
		assertEquals("Bad_CertificateUriInvalid", validated(nameless, uri));
	}

	@Test
	void aServerThatCallsItselfOtherwiseIsNotConnectedTo() throws Exception {
		try (OpcUaPeer peer = OpcUaPeer.presenting(Station.SERVER).callingItself("urn:test:other").start()) {
			ConnectionResult result = new ConnectionTest().run(Station.to(peer).request(), new NullProgressMonitor());
			assertEquals("Bad_CertificateUriInvalid", result.status());
			assertFalse(result.connected());
			assertEquals(0, peer.sessions());
		}
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "urn:test:other" })
	void ofASessionIsTheOneFromBefore(String uri) {
		EndpointDescription chosen = endpoint(OpcUaPeer.URI, SecurityPolicy.Basic256Sha256);
		EndpointDescription other = endpoint(uri, SecurityPolicy.Basic256Sha256);
		ProtocolViolation violation = SessionEndpointRule.violation(chosen, session(chosen, other)).orElseThrow();
		assertEquals("Bad_CertificateUriInvalid", StatusNames.of(violation.getStatusCode()));
		assertTrue(SessionEndpointRule.violation(chosen, session(chosen, chosen)).isEmpty());
		assertTrue(SessionEndpointRule.violation(chosen, session()).isEmpty());
		assertTrue(SessionEndpointRule.violation(chosen, session((EndpointDescription[]) null)).isEmpty());
		assertTrue(SessionEndpointRule.violation(other, session(chosen)).isEmpty(), "accepted as it is");
		EndpointDescription open = endpoint(OpcUaPeer.URI, SecurityPolicy.None);
		assertTrue(SessionEndpointRule.violation(open, session(other)).isEmpty());
	}
}
