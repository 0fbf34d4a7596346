// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.List;

import org.eclipse.milo.opcua.sdk.core.ValueRanks;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.structured.Argument;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.MethodSettings;
import org.sealbench.device.settings.TagSettings;

/** The input and output arguments of a device's method. */
final class MethodArguments {

	private MethodArguments() {
	}

	static Argument[] inputs(MethodSettings method, List<TagSettings> tags) {
		return switch (method.kind()) {
		case ADD -> new Argument[] { scalar("a", DataType.REAL), scalar("b", DataType.REAL) };
		case RESET -> new Argument[0];
		case WRITE -> method.tags().stream().flatMap(name -> tags.stream().filter(tag -> tag.name().equals(name)))
				.map(MethodArguments::like).toArray(Argument[]::new);
		};
	}

	static Argument[] outputs(MethodSettings method) {
		return switch (method.kind()) {
		case ADD -> new Argument[] { scalar("sum", DataType.REAL) };
		case RESET -> new Argument[] { scalar("count", DataType.DINT) };
		case WRITE -> new Argument[0];
		};
	}

	private static Argument scalar(String name, DataType type) {
		return new Argument(name, TagTypes.of(type), ValueRanks.Scalar, null, LocalizedText.english(name));
	}

	private static Argument like(TagSettings tag) {
		if (tag.arrayLength() == 0) {
			return scalar(tag.name(), tag.type());
		}
		return new Argument(tag.name(), TagTypes.of(tag.type()), ValueRanks.OneDimension,
				new UInteger[] { uint(tag.arrayLength()) }, LocalizedText.english(tag.name()));
	}
}
