// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import org.sealbench.pki.Credential;

/** A running device that trusts a CA with its revocation list, and a client of that CA. */
public record MemberDevice(Plant plant, Credential member, TestDevice device, OpcUaDeviceServer server)
		implements AutoCloseable {

	public static MemberDevice start() throws Exception {
		Plant plant = new Plant("Test CA");
		Credential member = plant.client("member");
		TestDevice device = new TestDevice(plant.server(TestDevice.ADDRESS)).trusting(plant.caCertificate())
				.revoking(plant.list());
		return new MemberDevice(plant, member, device, device.start());
	}

	@Override
	public void close() {
		server.close();
	}
}
