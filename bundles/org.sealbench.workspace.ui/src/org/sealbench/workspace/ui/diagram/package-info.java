// SPDX-License-Identifier: EPL-2.0
/** The base of views that draw a project as a diagram: canvas, painter, table, and the files they are saved in. */
package org.sealbench.workspace.ui.diagram;
