/** The dialog that creates a new certificate. */
package org.sealbench.pki.ui.issue;
