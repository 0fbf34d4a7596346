// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.NumberRange;

/** A setting that is a number within a range. */
record NumberSetting(Field field, NumberRange range) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		int number = parse(device.getName(), value);
		return () -> field.set(device, number);
	}

	@Override
	public void check(String device, String value) throws ProblemException {
		parse(device, value);
	}

	private int parse(String device, String value) throws ProblemException {
		return range.parse(value).orElseThrow(() -> SettingValues.invalid(device, field, value, range.toString()));
	}
}
