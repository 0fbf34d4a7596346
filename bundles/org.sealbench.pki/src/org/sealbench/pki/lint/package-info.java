// SPDX-License-Identifier: EPL-2.0
/** Checks certificates and revocation lists against the rules of the clients and servers that have to accept them. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.lint;
