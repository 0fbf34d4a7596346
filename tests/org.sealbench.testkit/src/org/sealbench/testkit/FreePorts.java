// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on which nothing listens at the moment. */
public final class FreePorts {

	private FreePorts() {
	}

	/** A port that is free on a loopback address. */
	public static int on(String address) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
			return socket.getLocalPort();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
