// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a node of the network is known by, the same for the same thing: {@code device:NAME}, {@code client:NAME},
 * {@code certificate:ID}, {@code group:NAME}, or {@code browser} alone.
 *
 * @param name of the device, client or group, or the number of the certificate; of browsers in general empty
 */
public record NetworkNodeId(Type type, String name) {

	/** What is named. */
	public enum Type {
		DEVICE("device"), CLIENT("client"), CERTIFICATE("certificate"), GROUP("group"), BROWSER("browser");

		private final String word;

		Type(String word) {
			this.word = word;
		}
	}

	/** What an id says; empty for what is none. */
	public static Optional<NetworkNodeId> parse(String text) {
		int colon = text.indexOf(':');
		String word = colon < 0 ? text : text.substring(0, colon);
		return Arrays.stream(Type.values()).filter(each -> each.word.equals(word)).findFirst()
				.map(type -> new NetworkNodeId(type, colon < 0 ? "" : text.substring(colon + 1)));
	}

	/** The id of something with a name. */
	public static String of(Type type, String name) {
		return new NetworkNodeId(type, name).text();
	}

	/** As {@link NetworkNode} has it. */
	public String text() {
		return type == Type.BROWSER ? type.word : type.word + ':' + name;
	}
}
