// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import org.sealbench.model.Device;

/** The contents of the model's files that a save would write. */
public interface ModelTexts {

	/** The file of a device; not to be changed. */
	byte[] of(Device device);

	/** The file of the plant; not to be changed. */
	byte[] ofPlant();
}
