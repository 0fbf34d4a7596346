// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

import org.eclipse.milo.opcua.stack.core.types.enumerated.NodeClass;

/** What a node is, as far as it matters to who looks at it (OPC 10000-3 §5). */
public enum BrowsedClass {
	OBJECT,
	VARIABLE,
	METHOD,
	/** A type, a view, or what this version does not know. */
	OTHER;

	static BrowsedClass of(NodeClass nodeClass) {
		return switch (nodeClass) {
		case Object -> OBJECT;
		case Variable -> VARIABLE;
		case Method -> METHOD;
		case null, default -> OTHER;
		};
	}
}
