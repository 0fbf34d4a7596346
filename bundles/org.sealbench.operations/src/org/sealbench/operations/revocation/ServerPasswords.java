// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.util.Optional;

import org.sealbench.common.ProblemException;

/** Finds the passwords of security administrators at servers of other vendors. */
@FunctionalInterface
public interface ServerPasswords {

	/**
	 * A user at a server.
	 *
	 * @param endpoint URL of the server
	 * @param only     whether it is the only login at a server that the project remembers: a password that was given
	 *                 without saying for whom can be meant for nobody else
	 */
	record Login(String endpoint, String user, boolean only) {
	}

	/**
	 * The password, to be wiped by the caller; empty if none is known for this very login. One that is for another
	 * server is never given.
	 *
	 * @throws ProblemException if it cannot be read
	 */
	Optional<char[]> find(Login login) throws ProblemException;

	/** Knows none. */
	static ServerPasswords none() {
		return login -> Optional.empty();
	}
}
