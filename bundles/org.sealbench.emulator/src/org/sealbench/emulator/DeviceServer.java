// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import org.sealbench.common.ProblemException;
import org.sealbench.device.ServiceReport;

/** One of a device's servers, created for one image: it is started once and closed once. */
public interface DeviceServer extends AutoCloseable {

	/**
	 * Binds and serves.
	 *
	 * @throws ProblemException naming the address that cannot be bound, or what in the image cannot be used
	 */
	void start() throws ProblemException;

	/**
	 * Switches to another image of the same device while it runs, if nothing in it needs a restart.
	 *
	 * @param next what the device loads now; not read by a server that always needs a restart
	 * @return whether it did; if not, the server is as it was
	 */
	default boolean adopt(DeviceContext next) {
		return false;
	}

	ServiceReport report();

	/** Stops serving and frees every port and thread before it returns. */
	@Override
	void close();
}
