// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.Optional;

import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.CheckName;

/**
 * A check of a connection with what stands behind it.
 *
 * @param cause why it is not passed; empty if it is
 */
public record Finding(Check check, Optional<Cause> cause) {

	static Finding passed(CheckName check, String reason) {
		return new Finding(Check.passed(check, reason), Optional.empty());
	}

	static Finding failed(CheckName check, Cause cause, String reason) {
		return new Finding(Check.failed(check, reason), Optional.of(cause));
	}

	static Finding notDone(CheckName check, Cause cause, String reason) {
		return new Finding(Check.notDone(check, reason), Optional.of(cause));
	}

	/** The same under another name. */
	Finding named(CheckName check) {
		return new Finding(new Check(check, this.check.result(), this.check.reason()), cause);
	}
}
