// SPDX-License-Identifier: EPL-2.0
/**
 * The projects that are open in the workbench, how they are changed, undone and saved, and which of them open again at
 * the next start.
 */
package org.sealbench.workspace.ui.project;
