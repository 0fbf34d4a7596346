// SPDX-License-Identifier: EPL-2.0
/** The texts of navigator, inspector and commands. */
package org.sealbench.project.ui;
