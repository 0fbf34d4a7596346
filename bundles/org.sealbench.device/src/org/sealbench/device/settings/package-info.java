// SPDX-License-Identifier: EPL-2.0
/** The settings of a device as its image contains them. */
@org.jspecify.annotations.NullMarked
package org.sealbench.device.settings;
