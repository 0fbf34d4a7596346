// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.util.Map;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;

/** Where a device keeps what somebody changed in it at runtime, past the engineering station. */
public interface RuntimeChangeStore {

	/**
	 * Replaces parts of the loaded image for good; the device's report tells of them from here on.
	 *
	 * @param changed content of parts that are new or different, by path
	 * @param removed paths of parts that are gone
	 * @return the image as it is now
	 * @throws ProblemException if it cannot be stored; then nothing has changed
	 */
	DeviceImage store(Map<String, byte[]> changed, Set<String> removed) throws ProblemException;
}
