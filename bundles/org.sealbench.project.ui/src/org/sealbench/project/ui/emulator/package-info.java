// SPDX-License-Identifier: EPL-2.0
/** The emulator view with its devices, and the emulators that run inside the workbench. */
package org.sealbench.project.ui.emulator;
