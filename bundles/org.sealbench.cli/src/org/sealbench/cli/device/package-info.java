// SPDX-License-Identifier: EPL-2.0
/** The commands about the devices of a project, and how devices are printed. */
package org.sealbench.cli.device;
