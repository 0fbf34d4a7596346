// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

/** Whether the device runs its program. Hardware settings can be loaded in STOP only. */
public enum OperatingMode {
	RUN, STOP
}
