// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;

/** Whether a download sets the device's clock: {@code pc} to this machine's time, {@code keep} not at all. */
record ClockSetting(String key) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		if (!value.equals("pc") && !value.equals("keep")) {
			throw SettingValues.invalid(device.getName(), key, value, "pc (a download sets the clock) or keep");
		}
		return () -> device.setSetClockOnDownload(value.equals("pc"));
	}
}
