// SPDX-License-Identifier: EPL-2.0
/** Dragging of what is selected from one view to another. */
package org.sealbench.workspace.ui.drag;
