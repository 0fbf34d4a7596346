// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

/**
 * The permutation of Argon2's compression function (RFC 9106 §3.6), on 8 pairs of words. Written out, since the words
 * stay in registers then: a login permutes three million times before it can go on.
 */
final class Argon2Permutation {

	private static final long LOW = 0xffff_ffffL;

	private Argon2Permutation() {
	}

	/**
	 * Permutes 16 words of a block.
	 *
	 * @param at   where the first pair is
	 * @param step how far the next pair is from the one before
	 */
	static void apply(long[] block, int at, int step) {
		long v0 = block[at];
		long v1 = block[at + 1];
		long v2 = block[at + 1 * step];
		long v3 = block[at + 1 * step + 1];
		long v4 = block[at + 2 * step];
		long v5 = block[at + 2 * step + 1];
		long v6 = block[at + 3 * step];
		long v7 = block[at + 3 * step + 1];
		long v8 = block[at + 4 * step];
		long v9 = block[at + 4 * step + 1];
		long v10 = block[at + 5 * step];
		long v11 = block[at + 5 * step + 1];
		long v12 = block[at + 6 * step];
		long v13 = block[at + 6 * step + 1];
		long v14 = block[at + 7 * step];
		long v15 = block[at + 7 * step + 1];
		v0 += v4 + 2 * (v0 & LOW) * (v4 & LOW);
		v12 = Long.rotateRight(v12 ^ v0, 32);
		v8 += v12 + 2 * (v8 & LOW) * (v12 & LOW);
		v4 = Long.rotateRight(v4 ^ v8, 24);
		v0 += v4 + 2 * (v0 & LOW) * (v4 & LOW);
		v12 = Long.rotateRight(v12 ^ v0, 16);
		v8 += v12 + 2 * (v8 & LOW) * (v12 & LOW);
		v4 = Long.rotateRight(v4 ^ v8, 63);
		v1 += v5 + 2 * (v1 & LOW) * (v5 & LOW);
		v13 = Long.rotateRight(v13 ^ v1, 32);
		v9 += v13 + 2 * (v9 & LOW) * (v13 & LOW);
		v5 = Long.rotateRight(v5 ^ v9, 24);
		v1 += v5 + 2 * (v1 & LOW) * (v5 & LOW);
		v13 = Long.rotateRight(v13 ^ v1, 16);
		v9 += v13 + 2 * (v9 & LOW) * (v13 & LOW);
		v5 = Long.rotateRight(v5 ^ v9, 63);
		v2 += v6 + 2 * (v2 & LOW) * (v6 & LOW);
		v14 = Long.rotateRight(v14 ^ v2, 32);
		v10 += v14 + 2 * (v10 & LOW) * (v14 & LOW);
		v6 = Long.rotateRight(v6 ^ v10, 24);
		v2 += v6 + 2 * (v2 & LOW) * (v6 & LOW);
		v14 = Long.rotateRight(v14 ^ v2, 16);
		v10 += v14 + 2 * (v10 & LOW) * (v14 & LOW);
		v6 = Long.rotateRight(v6 ^ v10, 63);
		v3 += v7 + 2 * (v3 & LOW) * (v7 & LOW);
		v15 = Long.rotateRight(v15 ^ v3, 32);
		v11 += v15 + 2 * (v11 & LOW) * (v15 & LOW);
		v7 = Long.rotateRight(v7 ^ v11, 24);
		v3 += v7 + 2 * (v3 & LOW) * (v7 & LOW);
		v15 = Long.rotateRight(v15 ^ v3, 16);
		v11 += v15 + 2 * (v11 & LOW) * (v15 & LOW);
		v7 = Long.rotateRight(v7 ^ v11, 63);
		v0 += v5 + 2 * (v0 & LOW) * (v5 & LOW);
		v15 = Long.rotateRight(v15 ^ v0, 32);
		v10 += v15 + 2 * (v10 & LOW) * (v15 & LOW);
		v5 = Long.rotateRight(v5 ^ v10, 24);
		v0 += v5 + 2 * (v0 & LOW) * (v5 & LOW);
		v15 = Long.rotateRight(v15 ^ v0, 16);
		v10 += v15 + 2 * (v10 & LOW) * (v15 & LOW);
		v5 = Long.rotateRight(v5 ^ v10, 63);
		v1 += v6 + 2 * (v1 & LOW) * (v6 & LOW);
		v12 = Long.rotateRight(v12 ^ v1, 32);
		v11 += v12 + 2 * (v11 & LOW) * (v12 & LOW);
		v6 = Long.rotateRight(v6 ^ v11, 24);
		v1 += v6 + 2 * (v1 & LOW) * (v6 & LOW);
		v12 = Long.rotateRight(v12 ^ v1, 16);
		v11 += v12 + 2 * (v11 & LOW) * (v12 & LOW);
		v6 = Long.rotateRight(v6 ^ v11, 63);
		v2 += v7 + 2 * (v2 & LOW) * (v7 & LOW);
		v13 = Long.rotateRight(v13 ^ v2, 32);
		v8 += v13 + 2 * (v8 & LOW) * (v13 & LOW);
		v7 = Long.rotateRight(v7 ^ v8, 24);
		v2 += v7 + 2 * (v2 & LOW) * (v7 & LOW);
		v13 = Long.rotateRight(v13 ^ v2, 16);
		v8 += v13 + 2 * (v8 & LOW) * (v13 & LOW);
		v7 = Long.rotateRight(v7 ^ v8, 63);
		v3 += v4 + 2 * (v3 & LOW) * (v4 & LOW);
		v14 = Long.rotateRight(v14 ^ v3, 32);
		v9 += v14 + 2 * (v9 & LOW) * (v14 & LOW);
		v4 = Long.rotateRight(v4 ^ v9, 24);
		v3 += v4 + 2 * (v3 & LOW) * (v4 & LOW);
		v14 = Long.rotateRight(v14 ^ v3, 16);
		v9 += v14 + 2 * (v9 & LOW) * (v14 & LOW);
		v4 = Long.rotateRight(v4 ^ v9, 63);
		block[at] = v0;
		block[at + 1] = v1;
		block[at + 1 * step] = v2;
		block[at + 1 * step + 1] = v3;
		block[at + 2 * step] = v4;
		block[at + 2 * step + 1] = v5;
		block[at + 3 * step] = v6;
		block[at + 3 * step + 1] = v7;
		block[at + 4 * step] = v8;
		block[at + 4 * step + 1] = v9;
		block[at + 5 * step] = v10;
		block[at + 5 * step + 1] = v11;
		block[at + 6 * step] = v12;
		block[at + 6 * step + 1] = v13;
		block[at + 7 * step] = v14;
		block[at + 7 * step + 1] = v15;
	}
}
