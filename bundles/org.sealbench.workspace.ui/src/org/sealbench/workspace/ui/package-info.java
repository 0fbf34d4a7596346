// SPDX-License-Identifier: EPL-2.0
/** The texts of what the bundles of the workbench share of an open project. */
package org.sealbench.workspace.ui;
