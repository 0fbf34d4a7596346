// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.opcua.Plant;
import org.sealbench.emulator.opcua.TestClient;
import org.sealbench.emulator.opcua.TestDevice;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;

class UserRightsTest {

	private static final Operation[] OPERATIONS = { new Operation.Read("Speed"), new Operation.Write("Speed", "9"),
			new Operation.Call("ResetCounter", List.of()), new Operation.Read("Speed") };

	@Test
	void aUserWhoMayOnlyLookNeitherWritesNorCalls() throws Exception {
		assertEquals(List.of("Good", "Bad_UserAccessDenied", "Bad_UserAccessDenied", "Good"),
				statuses("7", false, "view", "diagnose"));
	}

	@Test
	void aUserWithTheRightToWriteDoesBoth() throws Exception {
		assertEquals(List.of("Good", "Good", "Good", "Good"), statuses("9", false, "view", "write"));
	}

	@Test
	void aGuestMayDoWhatTheTagsAllow() throws Exception {
		assertEquals(List.of("Good", "Good", "Good", "Good"), statuses("9", true, "view"));
	}

	private static List<String> statuses(String speed, boolean guest, String... rights) throws Exception {
		Plant plant = new Plant("Test CA");
		TestDevice device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate())
				.allowingItsUserOnly(rights).lettingGuestsIn();
		TestClient client = TestClient.of(plant, plant.client("client"));
		try (OpcUaDeviceServer server = device.start()) {
			List<NodeResult> results = (guest ? client.anonymous() : client).connect(device.url(), OPERATIONS).values();
			assertEquals(speed, results.get(results.size() - 1).value());
			return results.stream().map(NodeResult::status).toList();
		}
	}
}
