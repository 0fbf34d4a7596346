// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.util.List;
import java.util.Map;

import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.TagSettings;

/**
 * The live values of a device's tags. Safe for many threads. Values are Boolean, Short (INT), Integer (DINT), Float
 * (REAL), String, or an array of these ({@code Boolean[]} …).
 */
public interface TagTable {

	List<TagSettings> tags();

	/**
	 * The current value; a simulated tag's value follows from the device's clock while the device is in RUN.
	 *
	 * @throws ProblemException if there is no such tag
	 */
	Object read(String tag) throws ProblemException;

	/**
	 * Writes several tags, all or none.
	 *
	 * @throws ProblemException when a tag is unknown, not writable, simulated, or the value has the wrong type or
	 *                          length
	 */
	void write(Map<String, Object> values) throws ProblemException;

	/**
	 * Sets a tag back to its initial value.
	 *
	 * @throws ProblemException if there is no such tag
	 */
	void reset(String tag) throws ProblemException;
}
