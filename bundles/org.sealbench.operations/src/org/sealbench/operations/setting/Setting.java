// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;

/** One key of {@code device set}: checks a value and says how the device changes by it. */
public interface Setting {

	/**
	 * Checks the value against the device.
	 *
	 * @return the change, to be run only if every other value is good too
	 * @throws ProblemException if the value is none for this setting or does not fit the device
	 */
	Runnable change(Device device, String value, SettingContext context) throws ProblemException;

	/**
	 * What has to be confirmed before the value takes effect, or the empty string.
	 *
	 * @param value as it was typed
	 */
	default String notice(String value) {
		return "";
	}
}
