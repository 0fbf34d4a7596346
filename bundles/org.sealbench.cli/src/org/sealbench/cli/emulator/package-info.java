// SPDX-License-Identifier: EPL-2.0
/** The commands about emulators, and the emulator as a process of its own. */
package org.sealbench.cli.emulator;
