// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UShort;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteValue;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.TagTable;

/**
 * The direct way between a node identifier and the device's tag table. Milo's way over nodes, filters and attributes
 * costs some microseconds a value, which is most of what reading a thousand values takes.
 */
final class DirectTagAccess {

	private static final UInteger VALUE = AttributeId.Value.uid();

	private final TagTable table;
	private final UShort namespace;
	private final Map<String, TagSettings> tags;

	/** @param namespace index of the device's namespace */
	DirectTagAccess(TagTable table, UShort namespace) {
		this.table = table;
		this.namespace = namespace;
		this.tags = table.tags().stream().collect(Collectors.toMap(TagSettings::name, Function.identity()));
	}

	/** Whether a read asks for the whole value of a tag and nothing else. */
	boolean covers(ReadValueId asked) {
		QualifiedName encoding = asked.getDataEncoding();
		return VALUE.equals(asked.getAttributeId()) && isEmpty(asked.getIndexRange())
				&& (encoding == null || encoding.isNull()) && isTag(asked.getNodeId());
	}

	/** Whether a tag may be read at all. Only for what is covered. */
	boolean isReadable(ReadValueId asked) {
		return tags.get(name(asked.getNodeId())).readable();
	}

	/** Whether a write is of the whole value of a tag and nothing else. */
	boolean covers(WriteValue given) {
		return VALUE.equals(given.getAttributeId()) && isEmpty(given.getIndexRange()) && isTag(given.getNodeId());
	}

	/** Only for what is covered. */
	DataValue read(ReadValueId asked, DateTime now, TimestampsToReturn timestamps) {
		boolean source = timestamps == TimestampsToReturn.Source || timestamps == TimestampsToReturn.Both;
		boolean server = timestamps == TimestampsToReturn.Server || timestamps == TimestampsToReturn.Both;
		try {
			return new DataValue(new Variant(table.read(name(asked.getNodeId()))), StatusCode.GOOD, source ? now : null,
					server ? now : null);
		} catch (ProblemException e) {
			return new DataValue(Variant.NULL_VALUE, new StatusCode(ProblemStatus.of(e)), null, server ? now : null);
		}
	}

	/** Only for what is covered. */
	StatusCode write(WriteValue given) {
		DataValue value = given.getValue();
		if (value == null || value.statusCode() != null && !value.statusCode().isGood()) {
			return new StatusCode(StatusCodes.Bad_WriteNotSupported);
		}
		Object content = value.value().value();
		if (content == null) {
			return new StatusCode(StatusCodes.Bad_TypeMismatch);
		}
		if (!TagStrings.fit(content)) {
			return new StatusCode(StatusCodes.Bad_OutOfRange);
		}
		try {
			table.write(Map.of(name(given.getNodeId()), content));
			return StatusCode.GOOD;
		} catch (ProblemException e) {
			return new StatusCode(ProblemStatus.of(e));
		}
	}

	private boolean isTag(NodeId node) {
		return node != null && namespace.equals(node.getNamespaceIndex()) && node.getIdentifier() instanceof String name
				&& tags.containsKey(name);
	}

	private static String name(NodeId node) {
		return (String) node.getIdentifier();
	}

	private static boolean isEmpty(String text) {
		return text == null || text.isEmpty();
	}
}
