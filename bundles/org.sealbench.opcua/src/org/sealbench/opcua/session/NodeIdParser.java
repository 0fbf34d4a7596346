// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;

/** Node identifiers as people write them: {@code ns=2;s=Temperature}, {@code i=85}, or the name of a device's tag. */
public final class NodeIdParser {

	/** The namespace of an emulated device's nodes. */
	public static final String DEVICE_NAMESPACE = "urn:sealbench:device";

	private static final Pattern IDENTIFIER = Pattern.compile("(ns=\\d{1,5};)?[isgb]=.*", Pattern.DOTALL);

	private NodeIdParser() {
	}

	/**
	 * Checks the syntax without a server.
	 *
	 * @throws ProblemException if it cannot be a node identifier
	 */
	public static void check(String text) throws ProblemException {
		boolean identifier = IDENTIFIER.matcher(text).matches();
		if (text.isBlank() || identifier && NodeId.parseOrNull(text) == null || !identifier && text.startsWith("ns=")) {
			throw new ProblemException(OpcUaProblem.NODE_MALFORMED.at(Place.of(text)));
		}
	}

	/**
	 * The identifier.
	 *
	 * @param namespaces the server's namespace array
	 * @throws UaException with Bad_NodeIdUnknown for a bare name at a server that is no emulated device
	 */
	public static NodeId parse(String text, List<String> namespaces) throws UaException {
		if (IDENTIFIER.matcher(text).matches()) {
			return NodeId.parse(text);
		}
		int index = namespaces.indexOf(DEVICE_NAMESPACE);
		if (index < 0) {
			throw new UaException(StatusCodes.Bad_NodeIdUnknown);
		}
		return new NodeId(index, text);
	}
}
