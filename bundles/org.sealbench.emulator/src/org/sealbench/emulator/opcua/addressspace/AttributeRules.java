// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;

/** What the standard requires of the fields of a read, write or monitored item, and Milo does not check. */
final class AttributeRules {

	/** OPC 10000-4 §7.27: numbers or ranges of two, one for each dimension. */
	private static final Pattern INDEX_RANGE = Pattern.compile("\\d+(:\\d+)?(,\\d+(:\\d+)?)*");

	private AttributeRules() {
	}

	/** The status code for an index range and a data encoding that are not allowed, or nothing. */
	static OptionalLong violation(String indexRange, QualifiedName encoding) {
		if (indexRange != null && !indexRange.isEmpty() && !isIndexRange(indexRange)) {
			return OptionalLong.of(StatusCodes.Bad_IndexRangeInvalid);
		}
		String name = encoding == null || encoding.isNull() ? "Default Binary" : encoding.getName();
		// OPC 10000-4 §7.28: one that the standard knows and the server does not support.
		return "Default XML".equals(name) || "Default JSON".equals(name)
				? OptionalLong.of(StatusCodes.Bad_DataEncodingUnsupported)
				: OptionalLong.empty();
	}

	private static boolean isIndexRange(String text) {
		if (!INDEX_RANGE.matcher(text).matches()) {
			return false;
		}
		for (String dimension : text.split(",")) {
			String[] ends = dimension.split(":");
			if (ends.length == 2 && new BigInteger(ends[0]).compareTo(new BigInteger(ends[1])) >= 0) {
				return false;
			}
		}
		return true;
	}
}
