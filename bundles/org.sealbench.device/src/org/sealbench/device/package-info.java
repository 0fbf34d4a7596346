// SPDX-License-Identifier: EPL-2.0
/** The device image and what a device reports about itself, with their JSON form and limits. */
@org.jspecify.annotations.NullMarked
package org.sealbench.device;
