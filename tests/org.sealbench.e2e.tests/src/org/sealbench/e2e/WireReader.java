// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody on the way between a client and a device, who reads along. */
interface WireReader extends AutoCloseable {

	/** Where a client connects so that it is read along. */
	String url();

	/**
	 * Everything that can be read of what went over the wire, both ways, and of what it is said to mean; ends the
	 * reading.
	 */
	String read() throws IOException;

	@Override
	void close() throws IOException;

	/** tshark where it is there and may capture, else a tap of our own. */
	static WireReader on(Path folder, String address, int port) throws IOException {
		return Tshark.mayCapture() ? Tshark.on(folder, address, port) : new ByteTap(address, port);
	}
}
