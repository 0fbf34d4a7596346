// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;

/** The built-in type in which values of a data type are encoded. */
final class DataTypes {

	private static final Set<OpcUaDataType> WITHOUT_TEXT = EnumSet.of(OpcUaDataType.XmlElement, OpcUaDataType.NodeId,
			OpcUaDataType.ExpandedNodeId, OpcUaDataType.StatusCode, OpcUaDataType.QualifiedName,
			OpcUaDataType.ExtensionObject, OpcUaDataType.DataValue, OpcUaDataType.Variant,
			OpcUaDataType.DiagnosticInfo);

	private DataTypes() {
	}

	/** @throws UaException with Bad_TypeMismatch for a type whose values have no text form here */
	static OpcUaDataType builtIn(NodeId type) throws UaException {
		if (NodeIds.UtcTime.equals(type)) {
			return OpcUaDataType.DateTime;
		}
		if (NodeIds.Duration.equals(type)) {
			return OpcUaDataType.Double;
		}
		if (!OpcUaDataType.isBuiltin(type) || WITHOUT_TEXT.contains(OpcUaDataType.fromNodeId(type))) {
			throw new UaException(StatusCodes.Bad_TypeMismatch);
		}
		return OpcUaDataType.fromNodeId(type);
	}

	/** Name of a type in the standard, such as {@code Int16[]}; the identifier of a server-specific type. */
	static String name(NodeId type, boolean array) {
		return (OpcUaDataType.isBuiltin(type) ? OpcUaDataType.fromNodeId(type).name() : type.toParseableString())
				+ (array ? "[]" : "");
	}
}
