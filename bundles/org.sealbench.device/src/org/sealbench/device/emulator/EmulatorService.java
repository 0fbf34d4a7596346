// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.emulator;

import org.sealbench.common.ProblemException;

/**
 * Starts emulators. Found with {@link java.util.ServiceLoader} on a plain class path and as an OSGi service in the
 * workbench, so that no other bundle depends on the emulator's.
 */
public interface EmulatorService {

	/**
	 * Starts an emulator in this process; returns when its link is served and the devices it knew run again.
	 *
	 * @throws ProblemException if the address is taken, or the state folder cannot be used or is in use
	 */
	Emulator start(EmulatorOptions options) throws ProblemException;
}
