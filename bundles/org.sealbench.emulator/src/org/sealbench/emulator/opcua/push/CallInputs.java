// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.ByteString;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;

/**
 * The inputs of a call by their places. Milo has checked number and types; what is missing is an input that is null.
 */
record CallInputs(Variant[] values) {

	/** A node identifier; one of another that stands for none counts as {@code instead}. */
	NodeId node(int place, NodeId instead) {
		return values[place].value() instanceof NodeId node && !node.isNull() ? node : instead;
	}

	/** A text, empty if there is none. */
	String text(int place) {
		return values[place].value() instanceof String text ? text : "";
	}

	/** Bytes, empty if there are none. */
	byte[] bytes(int place) {
		return values[place].value() instanceof ByteString bytes ? bytes.bytesOrEmpty() : new byte[0];
	}

	/** Several byte strings, possibly none. */
	List<byte[]> manyBytes(int place) {
		List<byte[]> many = new ArrayList<>();
		if (values[place].value() instanceof ByteString[] array) {
			for (ByteString each : array) {
				many.add(each == null ? new byte[0] : each.bytesOrEmpty());
			}
		}
		return many;
	}

	boolean truth(int place) {
		return Boolean.TRUE.equals(values[place].value());
	}

	/** A number of an unsigned type. */
	long number(int place) throws UaException {
		if (values[place].value() instanceof Number number) {
			return number instanceof UInteger unsigned ? unsigned.longValue() : number.longValue();
		}
		throw new UaException(StatusCodes.Bad_InvalidArgument);
	}
}
