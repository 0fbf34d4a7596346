package org.sealbench.project;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The seals that were found to be good: an open project checks thousands with every save, and a check is a signature's. */
final class CheckedSeals {

	/** A seal and whose it is. */
	private record Good(Seal seal, String publicKey) {
	}

	private final Set<Good> good = ConcurrentHashMap.newKeySet();

	/** Whether the owner of a key made a seal. */
	boolean isBy(Seal seal, String publicKey) {
		Good wanted = new Good(seal, publicKey);
		if (good.contains(wanted)) {
			return true;
		}
		boolean isBy = seal.isBy(publicKey);
		if (isBy) {
			good.add(wanted);
		}
		return isBy;
	}

	/** Takes in a seal that was just made with a key. */
	void made(Seal seal, String publicKey) {
		good.add(new Good(seal, publicKey));
	}
}
