// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.sealbench.pki.Credential;

/**
 * A strict client, and a device of its plant that is started anew for each test, for tests of what they do together.
 */
abstract class ClientScene {

	static TestClient client;
	private static Plant plant;
	private static Credential credential;
	TestDevice device;
	OpcUaDeviceServer server;

	@BeforeAll
	static void make() throws Exception {
		plant = new Plant("Test CA");
		credential = plant.server(TestDevice.ADDRESS);
		client = TestClient.of(plant, plant.client("client"));
	}

	@BeforeEach
	void start() throws Exception {
		device = new TestDevice(credential).trusting(plant.caCertificate());
		server = device.start();
	}

	@AfterEach
	void stop() {
		server.close();
	}
}
