// SPDX-License-Identifier: EPL-2.0
/** The base of dialogs that carry out a function of the suite, show what came of it, and let the user go on. */
package org.sealbench.workspace.ui.tool;
