// SPDX-License-Identifier: EPL-2.0
/** Work on a project in the background, one job at a time for each project, with one step to undo. */
package org.sealbench.workspace.ui.job;
