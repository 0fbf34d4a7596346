// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The seals that were found to be good: an open project checks thousands with every save, and a check is a signature's.
 */
public final class VerifiedSeals {

	/** A seal and whose it is. */
	private record Good(Seal seal, String publicKey) {
	}

	private final Set<Good> good = ConcurrentHashMap.newKeySet();

	/** Whether the owner of a key made a seal. */
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

	/** Takes in a seal that was just made with a key. */
	public void add(Seal seal, String publicKey) {
		good.add(new Good(seal, publicKey));
	}
}
