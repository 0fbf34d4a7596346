// SPDX-License-Identifier: EPL-2.0
/**
 * Certificates and revocation lists as values: what they say, their names, usages and signatures, and the problems of
 * the bundle.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki;
