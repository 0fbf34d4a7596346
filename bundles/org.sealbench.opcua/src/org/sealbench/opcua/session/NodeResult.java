// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The result of one operation. Browsing gives one for each node found.
 *
 * @param node   as requested; when browsing, the node found
 * @param value  as text: an array as {@code [1, 2, 3]}, a method's only output as itself, several as an array; when
 *               browsing {@code Variable Temperature}, below the first level {@code Variable Tags/Temperature}; empty
 *               if there is none
 * @param status {@code Good} or the {@code Bad_…} name of OPC 10000-6 annex A
 * @param data   the value as {@link ValueData} has it
 */
public record NodeResult(String node, String value, String status, @Nullable Object data) {

	/** A result that is a text, or none. */
	public NodeResult(String node, String value, String status) {
		this(node, value, status, value);
	}

	/** Two results with the same text are the same: the data is another form of it. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof NodeResult same && node.equals(same.node) && value.equals(same.value)
				&& status.equals(same.status);
	}

	@Override
	public int hashCode() {
		return Objects.hash(node, value, status);
	}
}
