// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback addresses at random, so that several test runs on one machine keep apart. */
final class Loopback {

	private Loopback() {
	}

	static String address() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		return "127." + random.nextInt(1, 255) + "." + random.nextInt(256) + "." + random.nextInt(2, 255);
	}

	/** A server that takes a port away until it is closed. */
	static ServerSocket occupy(String address, int port) throws IOException {
		ServerSocket socket = new ServerSocket();
		socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
		return socket;
	}
}
