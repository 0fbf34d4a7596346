// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A request that comes byte by byte and never ends. */
public final class SlowRequest {

	private SlowRequest() {
	}

	/** Sends one byte more and looks, as long as the socket's timeout, whether the server has ended the connection. */
	public static boolean isClosed(Socket slow) {
		try {
			slow.getOutputStream().write('T');
			return slow.getInputStream().read() < 0;
		} catch (SocketTimeoutException e) {
			return false;
		} catch (IOException e) {
			return true;
		}
	}
}
