// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import org.sealbench.pki.validation.request.CheckName;

/** What is checked of a connection, in the order in which both ends check it. */
public enum ConnectionCheck implements CheckName {
	SECURITY_POLICIES("security policies"),
	CLIENT_CERTIFICATE("client certificate"),
	SERVER_CERTIFICATE("server certificate"),
	LOGIN("login");

	private final String label;

	ConnectionCheck(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public String toString() {
		return label;
	}
}
