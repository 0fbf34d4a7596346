// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.cert.CRLReason;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Why a certificate was revoked (RFC 5280 §5.3.1). {@code removeFromCRL} is missing on purpose: it is for delta CRLs,
 * which Sealbench does not issue.
 */
public enum RevocationReason {
	UNSPECIFIED("unspecified", CRLReason.UNSPECIFIED),
	KEY_COMPROMISE("key-compromise", CRLReason.KEY_COMPROMISE),
	CA_COMPROMISE("ca-compromise", CRLReason.CA_COMPROMISE),
	AFFILIATION_CHANGED("affiliation-changed", CRLReason.AFFILIATION_CHANGED),
	SUPERSEDED("superseded", CRLReason.SUPERSEDED),
	CESSATION_OF_OPERATION("cessation-of-operation", CRLReason.CESSATION_OF_OPERATION),
	CERTIFICATE_HOLD("certificate-hold", CRLReason.CERTIFICATE_HOLD),
	PRIVILEGE_WITHDRAWN("privilege-withdrawn", CRLReason.PRIVILEGE_WITHDRAWN),
	AA_COMPROMISE("aa-compromise", CRLReason.AA_COMPROMISE);

	private final String label;
	private final CRLReason reason;

	RevocationReason(String label, CRLReason reason) {
		this.label = label;
		this.reason = reason;
	}

	/** The word that command line and project files use. */
	public String label() {
		return label;
	}

	/** The value of the reason code extension. */
	public int code() {
		return reason.ordinal();
	}

	public static Optional<RevocationReason> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}

	/** The reason that a CRL entry states; an entry without one counts as unspecified. */
	public static Optional<RevocationReason> of(@Nullable CRLReason stated) {
		if (stated == null) {
			return Optional.of(UNSPECIFIED);
		}
		return Arrays.stream(values()).filter(each -> each.reason == stated).findFirst();
	}
}
