/** Commands that assign, renew, replace, revoke and delete certificates, with their dialogs. */
package org.sealbench.pki.ui.change;
