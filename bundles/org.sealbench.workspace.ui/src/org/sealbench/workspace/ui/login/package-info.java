/** The login to a protected project, and the question about changes made without one. */
package org.sealbench.workspace.ui.login;
