// SPDX-License-Identifier: EPL-2.0
/** Revocation lists of any length, read where their octets are: no object is made for an entry that nobody asks for. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.crl;
