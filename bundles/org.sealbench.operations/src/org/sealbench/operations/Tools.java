// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.security.SecureRandom;
import java.time.InstantSource;

import org.sealbench.pki.key.KeyPairFactory;

/** What operations work with: the time, randomness, and the generator of key pairs. */
public record Tools(InstantSource clock, SecureRandom random, KeyPairFactory keyPairs) {

	/** The system's clock, its strongest randomness, and all processor cores. */
	public static Tools standard() {
		return new Tools(InstantSource.system(), new SecureRandom(), KeyPairFactory.onAllCores());
	}
}
