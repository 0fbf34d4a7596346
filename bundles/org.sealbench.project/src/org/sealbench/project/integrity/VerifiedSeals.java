// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The seals that were verified: an open project checks thousands with every save, and each check verifies a signature.
 */
public final class VerifiedSeals {

	/** A seal and the key that verified it. */
	private record Good(Seal seal, String publicKey) {
	}

	/** Heads are large, and of those of a long history each is looked at once. */
	private static final int MAX_HEADS = 8;

	private final Set<Good> good = ConcurrentHashMap.newKeySet();
	private final AtomicInteger count = new AtomicInteger();
	/** By the head itself, which names thousands of seals; the key that verified it. */
	private final Map<SealHead, String> heads = Collections.synchronizedMap(new IdentityHashMap<>());

	/** Whether a seal was signed by the owner of a key. */
	boolean isSignedBy(Seal seal, String publicKey) {
		Good wanted = new Good(seal, publicKey);
		if (good.contains(wanted)) {
			return true;
		}
		count.incrementAndGet();
		boolean isBy = seal.isSignedBy(publicKey);
		if (isBy) {
			good.add(wanted);
		}
		return isBy;
	}

	/** Whether a head was signed by the owner of a key. */
	boolean isSignedBy(SealHead head, String publicKey) {
		if (publicKey.equals(heads.get(head))) {
			return true;
		}
		boolean isBy = head.isSignedBy(publicKey);
		if (isBy) {
			if (heads.size() >= MAX_HEADS) {
				heads.clear();
			}
			heads.put(head, publicKey);
		}
		return isBy;
	}

	/** How many signatures of seals were verified so far: what a look at a project costs. */
	public int count() {
		return count.get();
	}

	/** Adds a seal that was just signed with a key. */
	public void add(Seal seal, String publicKey) {
		good.add(new Good(seal, publicKey));
	}
}
