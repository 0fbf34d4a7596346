// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** Whether a download sets the device's clock: {@code pc} to this machine's time, {@code keep} not at all. */
record ClockSetting(Field field) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		ClockSource source = ClockSource.of(value).orElseThrow(
				() -> SettingValues.invalid(device.getName(), field, value, "pc (a download sets the clock) or keep"));
		return () -> device.setSetClockOnDownload(source == ClockSource.PC);
	}

	@Override
	public List<String> choices() {
		return ClockSource.words();
	}

	@Override
	public String form() {
		return "=" + String.join("|", ClockSource.words());
	}
}
