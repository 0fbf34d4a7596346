// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ubyte;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ulong;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.OpcUaDataType;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;

/** What the variables of a {@link PeerNamespace} hold at first, by the built-in type that gives them their name. */
final class PeerValues {

	static final Map<OpcUaDataType, Object> SCALARS = new EnumMap<>(OpcUaDataType.class);
	static final Map<OpcUaDataType, Object> ARRAYS = new EnumMap<>(OpcUaDataType.class);

	static {
		SCALARS.put(OpcUaDataType.Boolean, true);
		SCALARS.put(OpcUaDataType.SByte, (byte) -8);
		SCALARS.put(OpcUaDataType.Byte, ubyte(200));
		SCALARS.put(OpcUaDataType.Int16, (short) -16);
		SCALARS.put(OpcUaDataType.UInt16, ushort(60_000));
		SCALARS.put(OpcUaDataType.Int32, -32);
		SCALARS.put(OpcUaDataType.UInt32, uint(4_000_000_000L));
		SCALARS.put(OpcUaDataType.Int64, -64L);
		SCALARS.put(OpcUaDataType.UInt64, ulong("18000000000000000000"));
		SCALARS.put(OpcUaDataType.Float, 1.5f);
		SCALARS.put(OpcUaDataType.Double, 2.25d);
		SCALARS.put(OpcUaDataType.String, "juice");
		SCALARS.put(OpcUaDataType.DateTime, new DateTime(Instant.parse("2026-05-05T12:00:00Z")));
		SCALARS.put(OpcUaDataType.Guid, UUID.fromString("72962b91-fa75-4ae6-8d28-b404dc7daf63"));
		SCALARS.put(OpcUaDataType.ByteString, ByteString.of(new byte[] { 1, -1 }));
		SCALARS.put(OpcUaDataType.LocalizedText, LocalizedText.english("hello"));
		SCALARS.put(OpcUaDataType.NodeId, NodeIds.Server);
		SCALARS.put(OpcUaDataType.QualifiedName, new QualifiedName(0, "name"));
		SCALARS.put(OpcUaDataType.StatusCode, new StatusCode(0x80340000L));
		ARRAYS.put(OpcUaDataType.Int32, new Integer[] { 1, 2, 3 });
		ARRAYS.put(OpcUaDataType.String, new String[] { "Juice, clear", "Water" });
		ARRAYS.put(OpcUaDataType.Boolean, new Boolean[] { true, false });
		ARRAYS.put(OpcUaDataType.UInt32, new UInteger[] { uint(7) });
	}

	private PeerValues() {
	}
}
