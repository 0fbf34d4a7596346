// SPDX-License-Identifier: EPL-2.0
/** What the project's CAs do: sign, revoke, issue revocation lists; and whether a plant should have one. */
package org.sealbench.operations.certificate.ca;
