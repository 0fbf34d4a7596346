// SPDX-License-Identifier: EPL-2.0
/**
 * Secrets other than certificates' keys: password hashes, sealed secrets, and the signatures under a project's items.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.secret;
