// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.util.Map;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;

/** Stores what was changed in a device at runtime other than by the engineering station. */
public interface RuntimeChangeStore {

	/**
	 * Replaces parts of the loaded image permanently; the device's report names them from then on.
	 *
	 * @param changed content of parts that are new or different, by path
	 * @param removed paths of parts that are removed
	 * @return the image as it is now
	 * @throws ProblemException if it cannot be stored; then nothing has changed
	 */
	DeviceImage store(Map<String, byte[]> changed, Set<String> removed) throws ProblemException;
}
