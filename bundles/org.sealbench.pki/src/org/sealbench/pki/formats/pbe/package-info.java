// SPDX-License-Identifier: EPL-2.0
/**
 * Password-based encryption of keys and PKCS#12 files: PBES1, PBES2 and the schemes of PKCS#12, within a budget of
 * work.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.formats.pbe;
