// SPDX-License-Identifier: EPL-2.0
/** One emulated device: its clock, mode and report, incoming downloads, and the switch from one image to the next. */
package org.sealbench.emulator.device;
