// SPDX-License-Identifier: EPL-2.0
/** Commands that assign, renew, replace, revoke and delete certificates, with their dialogs. */
package org.sealbench.pki.ui.change;
