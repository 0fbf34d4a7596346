// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.sealbench.common.Place;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;

/** Places in the interfaces of a device. */
final class InterfacePlaces {

	private InterfacePlaces() {
	}

	static Place of(Device device, NetworkInterface networkInterface, String field) {
		return Place.of(device.getName(), "interfaces > " + networkInterface.getName() + " > " + field);
	}
}
