// SPDX-License-Identifier: EPL-2.0
/** Certificates, revocation lists, extensions and names in words, and what is malformed in them. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.text;
