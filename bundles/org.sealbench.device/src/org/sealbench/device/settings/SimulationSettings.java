// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

/**
 * A value that changes by itself while the device is in RUN.
 *
 * @param periodMillis length of one ramp or sine wave, or time between two random values, in milliseconds
 */
public record SimulationSettings(Kind kind, double minimum, double maximum, long periodMillis) {

	/** The shapes a simulated value can take. */
	public enum Kind {
		CONSTANT, RAMP, SINE, RANDOM
	}
}
