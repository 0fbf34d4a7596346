// SPDX-License-Identifier: EPL-2.0
/** Compile and download: handlers, dialogs, jobs, and the report of the problems found. */
package org.sealbench.project.ui.download;
