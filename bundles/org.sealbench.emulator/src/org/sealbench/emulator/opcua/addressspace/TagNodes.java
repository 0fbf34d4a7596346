// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.core.ValueRanks;
import org.eclipse.milo.opcua.sdk.server.nodes.UaNodeContext;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.emulator.opcua.config.ServerLimits;

/** Creates the variable of a tag. */
final class TagNodes {

	private TagNodes() {
	}

	static UaVariableNode variable(UaNodeContext nodes, NodeId id, QualifiedName name, TagSettings tag,
			LiveDevice device) {
		return UaVariableNode.build(nodes, builder -> {
			builder.setNodeId(id).setBrowseName(name).setDisplayName(LocalizedText.english(tag.name()))
					.setTypeDefinition(NodeIds.BaseDataVariableType).setDataType(TagTypes.of(tag.type()))
					.setValueRank(ValueRanks.Scalar).setAccessLevel(access(tag)).setUserAccessLevel(access(tag))
					.setMinimumSamplingInterval(ServerLimits.MIN_SAMPLING)
					.addAttributeFilter(new TagValueFilter(device, tag.name()));
			if (tag.arrayLength() > 0) {
				builder.setValueRank(ValueRanks.OneDimension)
						.setArrayDimensions(new UInteger[] { uint(tag.arrayLength()) });
			}
			return builder.build();
		});
	}

	/** A simulated value cannot be written: the next moment it would be another one again. */
	private static Set<AccessLevel> access(TagSettings tag) {
		Set<AccessLevel> access = EnumSet.noneOf(AccessLevel.class);
		if (tag.readable()) {
			access.add(AccessLevel.CurrentRead);
		}
		if (tag.writable() && tag.simulation() == null) {
			access.add(AccessLevel.CurrentWrite);
		}
		return access;
	}
}
