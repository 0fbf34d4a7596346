// SPDX-License-Identifier: EPL-2.0
/** The login to a protected project, and the question about changes made without one. */
package org.sealbench.workspace.ui.login;
