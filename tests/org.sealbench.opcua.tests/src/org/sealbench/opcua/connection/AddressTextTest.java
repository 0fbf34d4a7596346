// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.milo.opcua.stack.core.UaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.session.NodeIdParser;

class AddressTextTest {

	@ParameterizedTest
	@CsvSource({ "opc.tcp://127.0.0.1:4840,opc.tcp://127.0.0.1:4840",
			"opc.tcp://plc.example,opc.tcp://plc.example:4840", "opc.tcp://[::1]:4841/x,opc.tcp://[::1]:4841/x",
			"opc.tcp://plc/,opc.tcp://plc:4840", "OPC.TCP://PLC:4841,opc.tcp://PLC:4841",
			"Opc.Tcp://[fe80::1%lo]:4841,opc.tcp://[fe80::1%lo]:4841",
			"[fe80::1%eth0.1],opc.tcp://[fe80::1%eth0.1]:4840", "localhost:4840,opc.tcp://localhost:4840",
			"localhost,opc.tcp://localhost:4840", "127.0.0.1,opc.tcp://127.0.0.1:4840",
			"plc:4841/UA/,opc.tcp://plc:4841/UA/", "' opc.tcp://plc:1\t',opc.tcp://plc:1" })
	void readsEndpointUrls(String text, String whole) throws Exception {
		assertEquals(whole, EndpointUrl.parse(text).toString());
	}

	@Test
	void takesTheBracketsOffAnIpv6Address() throws Exception {
		assertEquals("::1", EndpointUrl.parse("opc.tcp://[::1]:4841").host());
	}

	@Test
	void aZoneIsNotInACertificate() throws Exception {
		assertEquals("fe80::1", EndpointUrl.parse("opc.tcp://[fe80::1%lo]:4841").hostInCertificate());
		assertEquals("plc", EndpointUrl.parse("opc.tcp://plc").hostInCertificate());
	}

	@ParameterizedTest
	@CsvSource({ "'',127.0.0.11", "http://plc:4840,plc", "opc.https://plc:443/x,plc:443", "opc.tcp://,127.0.0.11",
			"opc.wss://[::1]:443,[::1]:443", "opc.tcp://plc:0,127.0.0.11", "opc.tcp://plc:70000,127.0.0.11",
			"opc.tcp://::1,[::1]:4840", "opc.tcp://fe80::1:2,[fe80::1:2]:4840", "opc.tcp://a b:1,127.0.0.11",
			"opc.tcp://plc:1/a b,plc:1", "opc.tcp:/plc:1,plc:1", "opc.tcp//plc:1,plc:1", "opc.tcp:plc:1,plc:1",
			"opctcp:plc:1,plc:1", "plc,plc:4840", "opc.tcp://[::1,127.0.0.11", "opc.tcp://plc:x,127.0.0.11" })
	void proposesWhatMayBeMeant(String text, String proposed) {
		ProblemException problem = assertThrows(ProblemException.class, () -> EndpointUrl.parse(text));
		assertEquals(OpcUaProblem.URL_MALFORMED, problem.problem().code());
		assertTrue(problem.problem().remedy().startsWith("Give one such as opc.tcp://" + proposed),
				problem.problem()::remedy);
	}

	@ParameterizedTest
	@ValueSource(strings = { "opc.tcp://operator:Secret-1@plc:4840/x", "opc.tcp:/operator:Secret-1@plc:4840/x" })
	void repeatsNoUserOfAUrl(String text) {
		ProblemException problem = assertThrows(ProblemException.class, () -> EndpointUrl.parse(text));
		assertFalse(problem.problem().toString().contains("Secret"), problem.problem()::toString);
		assertFalse(problem.problem().place().toString().contains("operator"));
		assertTrue(problem.problem().remedy().contains("--login"));
	}

	@ParameterizedTest
	@CsvSource({ "i=85,i=85", "ns=2;s=Temperature,ns=2;s=Temperature", "Temperature,ns=3;s=Temperature",
			"Line 1.Speed,ns=3;s=Line 1.Speed" })
	void readsNodes(String text, String identifier) throws Exception {
		NodeIdParser.check(text);
		assertEquals(identifier,
				NodeIdParser.parse(text,
						List.of("http://opcfoundation.org/UA/", "urn:a", "urn:b", NodeIdParser.DEVICE_NAMESPACE))
						.toParseableString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "ns=2", "ns=2;x=1", "i=abc", "ns=70000;i=1" })
	void refusesWhatIsNoNode(String text) {
		ProblemException problem = assertThrows(ProblemException.class, () -> NodeIdParser.check(text));
		assertEquals(OpcUaProblem.NODE_MALFORMED, problem.problem().code());
	}

	@Test
	void knowsNoTagNamesAtOtherServers() {
		UaException refused = assertThrows(UaException.class,
				() -> NodeIdParser.parse("Temperature", List.of("http://opcfoundation.org/UA/")));
		assertEquals("Bad_NodeIdUnknown", StatusNames.of(refused.getStatusCode()));
	}
}
