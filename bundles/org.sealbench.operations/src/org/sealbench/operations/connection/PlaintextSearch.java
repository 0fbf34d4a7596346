// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.common.Wipe;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.Operation;

/**
 * Searches the bytes of a connection for the texts that it was about. Certificates and endpoints go over the wire
 * openly always.
 */
final class PlaintextSearch {

	/** A shorter text occurs in many bytes by chance. */
	private static final int SHORTEST = 4;
	private static final String IDENTIFIER = "(?s)(ns=\\d+;)?s=";

	private PlaintextSearch() {
	}

	static PlaintextFinding of(byte[] wire, ClientRequest request, ConnectionResult result) {
		Set<String> texts = new LinkedHashSet<>(List.of(ConnectionTest.SESSION_NAME));
		request.user().ifPresent(texts::add);
		request.operations().stream().map(Operation::node).map(node -> node.replaceFirst(IDENTIFIER, ""))
				.forEach(texts::add);
		result.values().stream().map(NodeResult::value).forEach(texts::add);
		texts.removeIf(each -> each.length() < SHORTEST);
		List<String> readable = new ArrayList<>(
				texts.stream().filter(each -> stands(wire, each.toCharArray())).toList());
		boolean password = request.password().length >= SHORTEST;
		if (password && stands(wire, request.password())) {
			readable.add("the password");
		}
		return new PlaintextFinding(wire.length, texts.size() + (password ? 1 : 0), readable);
	}

	private static boolean stands(byte[] wire, char[] text) {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
			ByteBuffer encoded = charset.encode(CharBuffer.wrap(text));
			byte[] bytes = Arrays.copyOf(encoded.array(), encoded.remaining());
			Wipe.wipe(encoded.array());
			try {
				if (ByteSearch.contains(wire, bytes)) {
					return true;
				}
			} finally {
				Wipe.wipe(bytes);
			}
		}
		return false;
	}
}
