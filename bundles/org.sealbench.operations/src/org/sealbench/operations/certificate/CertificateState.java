// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.Locale;

/** How a certificate stands at a time. */
public enum CertificateState {
	VALID, EXPIRES, EXPIRED, NOT_YET_VALID, REVOKED;

	/** The words that people and JSON documents have: {@code not yet valid}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
