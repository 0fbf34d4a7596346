// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;

/**
 * A setting that is on or off.
 *
 * @param warning what has to be confirmed before it is switched on, or the empty string
 */
record OnOffSetting(String key, String warning, BiConsumer<Device, Boolean> setter) implements Setting {

	private static final Set<String> ON = Set.of("true", "on", "yes");

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		boolean on = SettingValues.onOrOff(device.getName(), key, value);
		return () -> setter.accept(device, on);
	}

	@Override
	public String notice(String value) {
		return ON.contains(value.toLowerCase(Locale.ROOT)) ? warning : "";
	}
}
