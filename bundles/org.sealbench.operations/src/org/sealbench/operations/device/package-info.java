// SPDX-License-Identifier: EPL-2.0
/**
 * Devices of a project: adding, copying, renaming and removing them, their interfaces and the URLs of their servers.
 */
package org.sealbench.operations.device;
