// SPDX-License-Identifier: EPL-2.0
/** The command line: its entry point, the runner, and the root of all commands. */
package org.sealbench.cli;
