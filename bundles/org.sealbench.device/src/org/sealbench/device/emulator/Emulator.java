// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.emulator;

import java.net.URI;

/** A running emulator with its devices. Closing it stops every server and keeps the state for the next start. */
public interface Emulator extends AutoCloseable {

	/** Where its link is served, {@code https://host:port}. */
	URI url();

	/** The operator's panel of this emulator, without the network. */
	EmulatorPanel panel();

	@Override
	void close();
}
