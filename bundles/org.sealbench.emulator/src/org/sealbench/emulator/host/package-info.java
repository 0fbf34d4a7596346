// SPDX-License-Identifier: EPL-2.0
/** The running emulator: it holds the devices and serves link and panel; its provider starts it. */
package org.sealbench.emulator.host;
