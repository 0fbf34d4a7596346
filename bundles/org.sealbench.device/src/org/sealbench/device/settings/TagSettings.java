// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import org.jspecify.annotations.Nullable;

/**
 * A named variable of the device.
 *
 * @param arrayLength  0 for a scalar, else the number of elements
 * @param initialValue as text; elements of an array separated by commas; empty means the type's zero value
 * @param simulation   how the value changes by itself, or {@code null}
 */
public record TagSettings(String name, DataType type, int arrayLength, String initialValue, boolean readable,
		boolean writable, @OptionalComponent @Nullable SimulationSettings simulation) {
}
