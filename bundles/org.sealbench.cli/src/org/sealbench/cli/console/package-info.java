// SPDX-License-Identifier: EPL-2.0
/**
 * What every command works with: the session, its environment, terminal, progress, results as text and JSON, and the
 * log file.
 */
package org.sealbench.cli.console;
