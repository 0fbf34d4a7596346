// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.emulator.state.DeviceStore;
import org.sealbench.emulator.state.StoredDevice;

/**
 * What a device remembers without power: whoever reads it never waits, whoever changes it does so one after the other.
 * A change counts as soon as it is on disk.
 */
final class DeviceMemory {

	private final DeviceStore store;
	private volatile StoredDevice stored;

	DeviceMemory(DeviceStore store, StoredDevice stored) {
		this.store = store;
		this.stored = stored;
	}

	DeviceStore store() {
		return store;
	}

	/** As it is now; what is asked for twice may have been reset meanwhile. */
	StoredDevice now() {
		return stored;
	}

	/** @throws ProblemException if it cannot be written; then nothing has changed */
	void keep(StoredDevice next) throws ProblemException {
		store.save(next);
		stored = next;
	}

	/** Takes over what is on disk already. */
	void isKept(StoredDevice next) {
		stored = next;
	}

	/**
	 * Keeps an image with parts changed at runtime.
	 *
	 * @param before the image that it was until then
	 * @throws ProblemException if it cannot be written, or the image before cannot be deleted
	 */
	void keepChanged(DeviceImage image, DeviceImage before) throws ProblemException {
		keep(stored.changedTo(store.addChanged(image, stored.downloads()), before.manifest()));
		clean();
	}

	/** @throws ProblemException if what no longer belongs to the device cannot be deleted */
	void clean() throws ProblemException {
		store.clean(stored);
	}
}
