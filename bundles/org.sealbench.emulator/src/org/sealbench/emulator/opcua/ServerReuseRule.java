// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.emulator.DeviceContext;

/**
 * Whether a running server can switch to another image. Certificates, keys, trust list, revocation lists, users and
 * automatic acceptance may change; what clients connect to and see may not.
 */
final class ServerReuseRule {

	private ServerReuseRule() {
	}

	static boolean allows(DeviceContext present, DeviceContext next) {
		return present.tags() == next.tags() && allows(present.image().settings(), next.image().settings());
	}

	private static boolean allows(DeviceSettings present, DeviceSettings next) {
		return present.name().equals(next.name()) && present.type().equals(next.type())
				&& present.firmware().equals(next.firmware()) && present.interfaces().equals(next.interfaces())
				&& present.tags().equals(next.tags()) && present.methods().equals(next.methods())
				&& allows(present.opcUaServer(), next.opcUaServer());
	}

	private static boolean allows(OpcUaServerSettings present, OpcUaServerSettings next) {
		return present.enabled() == next.enabled() && present.port() == next.port()
				&& present.applicationUri().equals(next.applicationUri()) && present.security().equals(next.security())
				&& present.guest() == next.guest() && present.passwordLogin() == next.passwordLogin();
	}
}
