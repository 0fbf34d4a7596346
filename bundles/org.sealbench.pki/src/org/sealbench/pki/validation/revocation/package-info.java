// SPDX-License-Identifier: EPL-2.0
/** Determines from revocation lists whether a certificate is revoked: their scopes, signers and delta CRLs. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.validation.revocation;
