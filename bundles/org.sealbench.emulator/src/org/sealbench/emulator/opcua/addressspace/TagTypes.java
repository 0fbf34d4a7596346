// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.device.settings.DataType;

/** The OPC UA data type for an IEC 61131-3 one (OPC 30000 §5.2). */
final class TagTypes {

	private TagTypes() {
	}

	static NodeId of(DataType type) {
		return switch (type) {
		case BOOL -> NodeIds.Boolean;
		case INT -> NodeIds.Int16;
		case DINT -> NodeIds.Int32;
		case REAL -> NodeIds.Float;
		case STRING -> NodeIds.String;
		};
	}
}
