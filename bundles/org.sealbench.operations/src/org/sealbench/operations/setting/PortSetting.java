// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.function.BiConsumer;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;

/** A setting that is a TCP port. */
record PortSetting(String key, BiConsumer<Device, Integer> setter) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		int port = SettingValues.port(device.getName(), key, value);
		return () -> setter.accept(device, port);
	}
}
