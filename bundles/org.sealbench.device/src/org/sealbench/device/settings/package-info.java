// SPDX-License-Identifier: EPL-2.0
/** The settings of a device as its image carries them. */
package org.sealbench.device.settings;
