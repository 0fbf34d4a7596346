// SPDX-License-Identifier: EPL-2.0
/** The dialog that creates a new certificate. */
package org.sealbench.pki.ui.issue;
