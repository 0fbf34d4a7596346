// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

import java.util.Locale;
import java.util.Objects;

/**
 * The result of one check.
 *
 * @param check  what it is about, such as {@link CertificateCheck#HOST_NAME}
 * @param reason a clause that says why, also for a passed check
 */
public record Check(CheckName check, Result result, String reason) {

	/** Passed, failed, or not done because what it needs was not there. */
	public enum Result {
		PASSED, FAILED, NOT_DONE;

		/** The words in JSON and on the screen: {@code not done}. */
		public String label() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
	}

	public Check {
		Objects.requireNonNull(check);
		Objects.requireNonNull(result);
		Objects.requireNonNull(reason);
	}

	public static Check passed(CheckName check, String reason) {
		return new Check(check, Result.PASSED, reason);
	}

	public static Check failed(CheckName check, String reason) {
		return new Check(check, Result.FAILED, reason);
	}

	public static Check notDone(CheckName check, String reason) {
		return new Check(check, Result.NOT_DONE, reason);
	}
}
