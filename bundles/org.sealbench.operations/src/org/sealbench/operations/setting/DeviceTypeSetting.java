// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.DeviceTypes;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** The type of a device, one of those that there are. */
record DeviceTypeSetting(Field field) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		String type = read(device.getName(), value);
		return () -> device.setType(type);
	}

	@Override
	public void check(String device, String value) throws ProblemException {
		read(device, value);
	}

	@Override
	public List<String> choices() {
		return DeviceTypes.all();
	}

	private String read(String device, String value) throws ProblemException {
		return DeviceTypes.of(value).orElseThrow(
				() -> SettingValues.invalid(device, field, value, "'" + String.join("', '", DeviceTypes.all()) + "'"));
	}
}
