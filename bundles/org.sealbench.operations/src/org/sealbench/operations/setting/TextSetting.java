// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** A setting that takes any text. */
record TextSetting(Field field) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) {
		return () -> field.set(device, value);
	}
}
