// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.List;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;

/**
 * The type of a variable.
 *
 * @param name  of the built-in type in which its values are encoded, such as {@code Int16}
 * @param array whether it holds several of them
 */
public record ValueType(String name, boolean array) {

	/**
	 * @throws UaException with the code that says why it is not known, or that its values have no text form here
	 */
	static ValueType of(NodeReader nodes, NodeId variable) throws UaException {
		List<DataValue> attributes = nodes.read(variable, AttributeId.DataType, AttributeId.ValueRank);
		for (DataValue attribute : attributes) {
			if (attribute.statusCode() != null && attribute.statusCode().isBad()) {
				throw new UaException(attribute.statusCode());
			}
		}
		boolean array = attributes.get(1).value().value() instanceof Integer rank && rank >= 0;
		if (!(attributes.get(0).value().value() instanceof NodeId type)) {
			// A server answers what it likes, also nothing at all with a good status.
			throw new UaException(StatusCodes.Bad_TypeMismatch);
		}
		return new ValueType(DataTypes.builtIn(type).name(), array);
	}

	/** Whether a text is one of its values. */
	public boolean accepts(String text) {
		try {
			parse(text);
			return true;
		} catch (UaException e) {
			return false;
		}
	}

	Variant parse(String text) throws UaException {
		return ValueParser.parse(text, OpcUaDataType.valueOf(name), array);
	}
}
