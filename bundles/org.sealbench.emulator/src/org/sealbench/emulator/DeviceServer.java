package org.sealbench.emulator;

import org.sealbench.common.ProblemException;
import org.sealbench.device.ServiceReport;

/** One of a device's servers, made for one image: it is started once and closed once. */
public interface DeviceServer extends AutoCloseable {

	/**
	 * Binds and serves.
	 *
	 * @throws ProblemException naming the address that cannot be bound, or what in the image cannot be used
	 */
	void start() throws ProblemException;

	ServiceReport report();

	/** Stops serving and frees every port and thread before it returns. */
	@Override
	void close();
}
