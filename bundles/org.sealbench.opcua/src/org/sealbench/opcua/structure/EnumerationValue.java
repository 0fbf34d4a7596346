// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.structure;

/**
 * A value of an enumeration (OPC 10000-3 §8.14).
 *
 * @param name as the type names it; empty where it names no such value
 */
public record EnumerationValue(String name, int number) {

	/** As the standard's JSON writes it for people (OPC 10000-6 §5.4.4), such as {@code Running_0}. */
	@Override
	public String toString() {
		return name.isEmpty() ? Integer.toString(number) : name + "_" + number;
	}
}
