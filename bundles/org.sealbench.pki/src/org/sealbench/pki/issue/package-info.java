// SPDX-License-Identifier: EPL-2.0
/** Issues certificates and revocation lists: profiles and their rules, extensions, renewal. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.issue;
