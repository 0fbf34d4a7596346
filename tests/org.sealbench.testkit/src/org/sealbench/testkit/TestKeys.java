// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;

/** Key pairs for tests, each made once for all tests of a JVM: an RSA key takes a good part of a second. */
public final class TestKeys {

	private static final Map<String, KeyPair> MADE = new ConcurrentHashMap<>();

	private TestKeys() {
	}

	/** The key of an algorithm that whoever needs just any key shares. */
	public static KeyPair of(KeyAlgorithm algorithm) {
		return of(algorithm, "");
	}

	/** The key of an owner: different owners have different keys, the same owner has the same one again. */
	public static KeyPair of(KeyAlgorithm algorithm, String owner) {
		return MADE.computeIfAbsent(algorithm.label() + " " + owner, each -> fresh(algorithm));
	}

	/** A key that nobody else has. */
	public static KeyPair fresh(KeyAlgorithm algorithm) {
		return new KeyPairFactory(1).generate(List.of(algorithm), new NullProgressMonitor()).get(0);
	}
}
