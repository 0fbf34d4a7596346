// SPDX-License-Identifier: EPL-2.0
/** The tree of projects and devices, its labels and decorations, and ways to reveal something in it. */
package org.sealbench.project.ui.navigator;
