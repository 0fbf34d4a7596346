// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import java.net.InetSocketAddress;
import java.net.SocketAddress;

/** Where a connection comes from, as text: the client's IP address. */
final class RemoteAddress {

	private RemoteAddress() {
	}

	static String of(SocketAddress remote) {
		return remote instanceof InetSocketAddress at ? at.getAddress().getHostAddress() : String.valueOf(remote);
	}
}
