// SPDX-License-Identifier: EPL-2.0
/** Certificates and revocation lists with their extensions and names, decoded once for validation. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.validation.x509;
