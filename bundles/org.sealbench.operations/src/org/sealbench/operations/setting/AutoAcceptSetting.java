// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.field.Field;

/** Auto-accept of client certificates: {@code true}, {@code false}, or the time when it ends (ISO 8601, UTC). */
record AutoAcceptSetting(Field field) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		if (value.contains("T") && value.endsWith("Z")) {
			String end = instant(device, value).toString();
			return () -> set(channel, true, end);
		}
		boolean on = SettingValues.onOrOff(device.getName(), field, value);
		return () -> set(channel, on, "");
	}

	@Override
	public List<String> choices() {
		return List.of("true", "false");
	}

	private Instant instant(Device device, String value) throws ProblemException {
		try {
			return Instant.parse(value);
		} catch (DateTimeParseException e) {
			throw SettingValues.invalid(device.getName(), field, value,
					"true, false or an end such as 2030-01-31T12:00:00Z");
		}
	}

	private static void set(SecureChannel channel, boolean on, String until) {
		channel.setAutoAccept(on);
		channel.setAutoAcceptUntil(until);
	}
}
