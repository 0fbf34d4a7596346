// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.function.BiConsumer;

import org.sealbench.model.Device;

/** A setting that takes any text. */
record TextSetting(String key, BiConsumer<Device, String> setter) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) {
		return () -> setter.accept(device, value);
	}
}
