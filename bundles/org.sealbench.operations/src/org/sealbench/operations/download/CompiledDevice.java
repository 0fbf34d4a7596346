// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.Optional;

import org.sealbench.device.DeviceImage;

/**
 * The result of compiling one device.
 *
 * @param image present unless it failed; without private keys when nobody is logged in to a protected project
 */
public record CompiledDevice(String name, State state, Optional<DeviceImage> image) {

	/** How it went. */
	public enum State {
		COMPILED, UNCHANGED, FAILED
	}
}
