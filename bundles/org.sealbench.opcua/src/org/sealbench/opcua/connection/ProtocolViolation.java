// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.UaException;

/** What a server sends is not what OPC UA's protocol allows; the message says what, to follow "the server sends". */
final class ProtocolViolation extends UaException {

	private static final long serialVersionUID = 1L;

	ProtocolViolation(long status, String what) {
		super(status, what);
	}

	/** The violation that a failure comes from, if it does. */
	static Optional<ProtocolViolation> of(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof ProtocolViolation violation) {
				return Optional.of(violation);
			}
		}
		return Optional.empty();
	}

	/** The same in a sentence. */
	String sentence() {
		return "the server does not keep to the protocol of OPC UA, it sends " + getMessage();
	}
}
