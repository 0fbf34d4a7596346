// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.util.Optional;

import org.sealbench.common.ProblemException;

/** Supplies the password of a file; asked at most once, and only if something in the file is encrypted. */
@FunctionalInterface
public interface PasswordSource {

	/**
	 * The password, which the reader wipes; empty if there is none.
	 *
	 * @throws ProblemException if the password cannot be read from where it comes from
	 */
	Optional<char[]> password() throws ProblemException;

	/** No password: encrypted parts are not decrypted. */
	static PasswordSource none() {
		return Optional::empty;
	}
}
