// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/**
 * A setting that is on or off.
 *
 * @param warning what has to be confirmed before it is switched on, or the empty string
 */
record OnOffSetting(Field field, String warning) implements Setting {

	private static final Set<String> ON = Set.of("true", "on", "yes");

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		boolean on = SettingValues.onOrOff(device.getName(), field, value);
		return () -> field.set(device, on);
	}

	@Override
	public String notice(String value) {
		return ON.contains(value.toLowerCase(Locale.ROOT)) ? warning : "";
	}

	@Override
	public List<String> choices() {
		return List.of("true", "false");
	}
}
