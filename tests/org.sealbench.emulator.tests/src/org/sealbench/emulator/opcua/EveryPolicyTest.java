// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.policy.SecurityPolicies;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;

class EveryPolicyTest {

	private static Plant plant;
	private static TestDevice device;
	private static TestClient client;
	private static OpcUaDeviceServer server;

	static List<EndpointSecurity> everySecurity() {
		List<EndpointSecurity> all = new ArrayList<>();
		for (String policy : SecurityPolicies.names()) {
			if (policy.equals("None")) {
				all.add(new EndpointSecurity("None", "None"));
			} else {
				all.add(new EndpointSecurity(policy, "Sign"));
				all.add(new EndpointSecurity(policy, "SignAndEncrypt"));
			}
		}
		return all;
	}

	@BeforeAll
	static void start() throws Exception {
		plant = new Plant("Test CA");
		device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate()).revoking(plant.list())
				.offering(everySecurity());
		client = TestClient.of(plant, plant.client("client"));
		server = device.start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource("everySecurity")
	void readsWritesCallsAndBrowses(EndpointSecurity security) throws Exception {
		ConnectionResult result = client.security(security.policy(), security.mode()).connect(device.url(),
				new Operation.Read("Temperature"), new Operation.Write("ns=2;s=Speed", "12"),
				new Operation.Read("Speed"), new Operation.Call("Add", List.of("1.5", "2.5")),
				new Operation.Browse("ns=2;i=2"));

		assertTrue(result.connected(), () -> result + " " + device.log());
		assertEquals("Good", result.status());
		assertEquals(security.policy(), result.policy());
		assertEquals(security.mode(), result.mode());
		assertEquals(new NodeResult("Temperature", "21.5", "Good"), result.values().get(0));
		assertEquals(new NodeResult("ns=2;s=Speed", "12", "Good"), result.values().get(1));
		assertEquals(new NodeResult("Speed", "12", "Good"), result.values().get(2));
		assertEquals(new NodeResult("Add", "4.0", "Good"), result.values().get(3));
		assertTrue(result.values().contains(new NodeResult("ns=2;s=Temperature", "Variable Temperature", "Good")),
				() -> result.values().toString());
	}

	@ParameterizedTest
	@MethodSource("everySecurity")
	void refusesAWrongPassword(EndpointSecurity security) throws Exception {
		ConnectionResult result = client.login("somebody " + security, "wrong")
				.security(security.policy(), security.mode()).connect(device.url());

		assertEquals("Bad_UserAccessDenied", result.status());
	}
}
