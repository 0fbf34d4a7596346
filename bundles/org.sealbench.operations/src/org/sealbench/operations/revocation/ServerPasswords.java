// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.util.Optional;

import org.sealbench.common.ProblemException;

/** Finds the passwords of security administrators at servers of other vendors. */
@FunctionalInterface
public interface ServerPasswords {

	/**
	 * The password of a user at a server, to be wiped by the caller; empty if none is known.
	 *
	 * @throws ProblemException if it cannot be read
	 */
	Optional<char[]> find(String endpoint, String user) throws ProblemException;

	/** Knows none. */
	static ServerPasswords none() {
		return (endpoint, user) -> Optional.empty();
	}
}
