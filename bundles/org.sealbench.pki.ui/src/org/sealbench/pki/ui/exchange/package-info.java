// SPDX-License-Identifier: EPL-2.0
/** Import and export of certificates, and signing requests for a CA outside the project. */
package org.sealbench.pki.ui.exchange;
