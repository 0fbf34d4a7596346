// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** One key of {@code device set}: checks a value and says how the device changes by it. */
public interface Setting {

	/** What it sets. */
	Field field();

	/**
	 * Checks the value against the device.
	 *
	 * @return the change, to be run only if every other value is good too
	 * @throws ProblemException if the value is none for this setting or does not fit the device
	 */
	Runnable change(Device device, String value, SettingContext context) throws ProblemException;

	/**
	 * Checks a value that is being typed, as far as it can be wrong by itself.
	 *
	 * @param device the name of its device
	 * @throws ProblemException if the value cannot be
	 */
	default void check(String device, String value) throws ProblemException {
		// Most values can only be checked against their device.
	}

	/**
	 * What has to be confirmed before the value takes effect, or the empty string.
	 *
	 * @param value as it was typed
	 */
	default String notice(String value) {
		return "";
	}

	/** The values that are worth offering, where they are few. */
	default List<String> choices() {
		return List.of();
	}

	/**
	 * What help writes behind the key, such as {@code =pc|keep}; the empty string where the value needs no explanation.
	 */
	default String form() {
		return "";
	}

	/** {@code KEY=VALUE}. */
	default String with(String value) {
		return field().key() + "=" + value;
	}
}
