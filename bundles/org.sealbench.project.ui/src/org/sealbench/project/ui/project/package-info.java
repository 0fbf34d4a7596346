// SPDX-License-Identifier: EPL-2.0
/** Commands that make, open, save and close a project, and undo and redo its changes. */
package org.sealbench.project.ui.project;
