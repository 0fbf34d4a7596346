// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.sealbench.model.Plant;
import org.sealbench.model.User;
import org.sealbench.model.field.Field;

/**
 * What settings may need besides the device.
 *
 * @param password asks for the password of a new user; gives {@code null} where there is none
 * @param users    the users of each server as the settings so far leave them
 */
public record SettingContext(Plant plant, SecureRandom random, Supplier<char[]> password,
		Map<Field, List<User>> users) {

	/** What the first setting of a change needs. */
	public SettingContext(Plant plant, SecureRandom random, Supplier<char[]> password) {
		this(plant, random, password, new EnumMap<>(Field.class));
	}
}
