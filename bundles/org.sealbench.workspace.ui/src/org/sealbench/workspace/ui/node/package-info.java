// SPDX-License-Identifier: EPL-2.0
/** What can be selected of a project, and the areas of the inspector that a selection leads to. */
package org.sealbench.workspace.ui.node;
