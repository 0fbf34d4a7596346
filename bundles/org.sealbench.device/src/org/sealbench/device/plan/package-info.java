// SPDX-License-Identifier: EPL-2.0
/** What a download would change in a device, whether that needs STOP, and how a device differs from the project. */
@org.jspecify.annotations.NullMarked
package org.sealbench.device.plan;
