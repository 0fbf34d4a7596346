// SPDX-License-Identifier: EPL-2.0
/** Key pairs: their algorithms, generation, identifiers, the public key of a private one, and PKCS#8. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.key;
