// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The seals that were verified: an open project checks thousands with every save, and each check verifies a signature.
 */
public final class VerifiedSeals {

	/** A seal and the key that verified it. */
	private record Good(Seal seal, String publicKey) {
	}

	private final Set<Good> good = ConcurrentHashMap.newKeySet();

	/** Whether a seal was signed by the owner of a key. */
	boolean isSignedBy(Seal seal, String publicKey) {
		Good wanted = new Good(seal, publicKey);
		if (good.contains(wanted)) {
			return true;
		}
		boolean isBy = seal.isSignedBy(publicKey);
		if (isBy) {
			good.add(wanted);
		}
		return isBy;
	}

	/** Adds a seal that was just signed with a key. */
	public void add(Seal seal, String publicKey) {
		good.add(new Good(seal, publicKey));
	}
}
