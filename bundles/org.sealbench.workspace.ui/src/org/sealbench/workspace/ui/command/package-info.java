// SPDX-License-Identifier: EPL-2.0
/**
 * The base of handlers that work on a project, the ids of commands, the state that enables them, and what is typed but
 * not committed yet.
 */
package org.sealbench.workspace.ui.command;
