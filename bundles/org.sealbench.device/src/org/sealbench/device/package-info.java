// SPDX-License-Identifier: EPL-2.0
/** The device image and what a device reports of itself, with their JSON form and limits. */
package org.sealbench.device;
