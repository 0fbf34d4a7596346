// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

/** Of which issuers a validation demands revocation lists. */
public enum RevocationDemand {
	/**
	 * Of all or of none: with any list given, every certificate below the anchor needs lists that cover it (RFC 5280
	 * §6.3). For who names the lists to be used.
	 */
	EVERY_ISSUER,
	/**
	 * Of each issuer by itself: whose list is there, its list decides, and all CAs below it need lists as well. Where
	 * neither the issuer nor any CA above it in the path has a list, revocation is not checked and the check says so. A
	 * trust anchor that is named by its issuer's list is revoked. For who has gathered what lists there are: a device's
	 * trust list, a project.
	 */
	OWN_LISTS
}
