// SPDX-License-Identifier: EPL-2.0
/** Import and export of certificates, private keys and revocation lists. */
package org.sealbench.operations.certificate.exchange;
