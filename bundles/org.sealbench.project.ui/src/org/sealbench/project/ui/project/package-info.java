// SPDX-License-Identifier: EPL-2.0
/** Commands that create, open, save and close a project, and undo and redo its changes. */
package org.sealbench.project.ui.project;
