// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.sealbench.common.Place;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.field.Field;

/** Places in the interfaces of a device. */
final class InterfacePlaces {

	private InterfacePlaces() {
	}

	static Place of(Device device, NetworkInterface networkInterface, Field field) {
		return Place.of(device.getName(), field, networkInterface.getName());
	}
}
