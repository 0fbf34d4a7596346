// SPDX-License-Identifier: EPL-2.0
/** The property sheet of devices and projects: a tab for each area, and the problems found in it. */
package org.sealbench.project.ui.inspector;
