// SPDX-License-Identifier: EPL-2.0
/** All fields of a certificate, its chain to the root, and the check of its authenticity. */
package org.sealbench.pki.ui.details;
