// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets derived from the project key, one for each purpose: HMAC-SHA-256 of the purpose's name. */
final class DerivedSecret {

	private static final String ALGORITHM = "HmacSHA256";

	private DerivedSecret() {
	}

	/** 32 bytes, to be wiped. */
	static byte[] of(byte[] projectKey, String purpose) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(projectKey, ALGORITHM));
			return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}
}
