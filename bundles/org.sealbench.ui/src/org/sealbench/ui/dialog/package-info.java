// SPDX-License-Identifier: EPL-2.0
/** Dialogs with a form, among them the login and new passwords, and the rows they are built of. */
package org.sealbench.ui.dialog;
