// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.security.cert.X509Certificate;

import org.sealbench.common.ProblemException;

/** One trust store of a machine. */
interface TrustStore {

	/** The store as text, with its place: {@code Firefox profile /home/anna/.mozilla/…}. */
	String name();

	/** Whether the store itself says that it trusts the certificate. */
	boolean trusts(X509Certificate certificate) throws ProblemException;

	void add(X509Certificate certificate) throws ProblemException;

	/**
	 * Removes it again, and reverts whatever else {@link #add} had to change.
	 *
	 * @throws ProblemException also if it was there before Sealbench came
	 */
	void remove(X509Certificate certificate) throws ProblemException;
}
