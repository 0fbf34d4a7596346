// SPDX-License-Identifier: EPL-2.0
/** Certificates, revocation lists, extensions and names in words, and what is malformed in them. */
package org.sealbench.pki.text;
