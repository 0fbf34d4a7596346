// SPDX-License-Identifier: EPL-2.0
/**
 * Reads and writes files of certificates, keys and revocation lists in any usual format: PEM, DER, PKCS#7, PKCS#8 and
 * PKCS#12.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.formats;
