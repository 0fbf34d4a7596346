// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.addressspace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.sealbench.emulator.opcua.config.ServerLimits;

/** The length of strings in what is written to a tag (OPC 10000-5 §6.3.2, MaxStringLength). */
final class TagStrings {

	private TagStrings() {
	}

	/** Whether no string in a value is longer than the server's limit. */
	static boolean fit(Object value) {
		return value instanceof Object[] many ? Arrays.stream(many).allMatch(TagStrings::fit)
				: !(value instanceof String text)
						|| text.getBytes(StandardCharsets.UTF_8).length <= ServerLimits.MAX_LENGTH;
	}
}
