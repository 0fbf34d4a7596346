// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.Locale;

/** The state of a certificate at a time. */
public enum CertificateState {
	VALID, EXPIRES, EXPIRED, NOT_YET_VALID, REVOKED;

	/** The text for people and in JSON documents: {@code not yet valid}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
