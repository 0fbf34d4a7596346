// SPDX-License-Identifier: EPL-2.0
/** Revokes certificates and brings the revocation lists to everybody who needs them. */
package org.sealbench.operations.revocation;
