// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.List;

/**
 * One operation in a session. A node is written as OPC 10000-6 §5.3.1.10 writes node identifiers
 * ({@code ns=2;s=Temperature}, {@code i=85}), or as the bare name of a tag or method of an emulated device.
 */
public sealed interface Operation {

	/** The node that it concerns, as the user wrote it. */
	String node();

	/** Reads a variable's value. */
	record Read(String node) implements Operation {
	}

	/**
	 * Writes a variable's value.
	 *
	 * @param value converted to the variable's data type; an array as an {@link org.sealbench.common.ElementList}
	 */
	record Write(String node, String value) implements Operation {
	}

	/**
	 * Calls a method on the object that it belongs to.
	 *
	 * @param arguments converted to the types of the method's input arguments
	 */
	record Call(String node, List<String> arguments) implements Operation {

		public Call {
			arguments = List.copyOf(arguments);
		}
	}

	/**
	 * Lists the nodes below a node.
	 *
	 * @param depth how many levels
	 */
	record Browse(String node, int depth) implements Operation {

		/** Its direct children. */
		public Browse(String node) {
			this(node, 1);
		}
	}
}
