// SPDX-License-Identifier: EPL-2.0
/** The texts of the certificate manager. */
package org.sealbench.pki.ui;
