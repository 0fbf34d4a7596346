// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.List;

/**
 * The input arguments of a method (OPC 10000-3 §8.6).
 *
 * @param status {@code Good}, or the {@code Bad_…} name that says why it is not known
 */
public record MethodSignature(String status, List<Argument> inputs) {

	public MethodSignature {
		inputs = List.copyOf(inputs);
	}

	/**
	 * An input argument.
	 *
	 * @param type name of its data type, such as {@code Int16}, for an array {@code Int16[]}
	 */
	public record Argument(String name, String type, String description) {
	}
}
