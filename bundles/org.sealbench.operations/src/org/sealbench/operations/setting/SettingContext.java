// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.security.SecureRandom;
import java.util.function.Supplier;

import org.sealbench.model.Plant;

/**
 * What settings may need besides the device.
 *
 * @param password asks for the password of a new user; gives {@code null} where there is none
 */
public record SettingContext(Plant plant, SecureRandom random, Supplier<char[]> password) {
}
