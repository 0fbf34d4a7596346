/** The commands about emulators, and the emulator as a process of its own. */
package org.sealbench.cli.emulator;
