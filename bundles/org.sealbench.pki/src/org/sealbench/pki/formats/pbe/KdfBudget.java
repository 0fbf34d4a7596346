// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.math.BigInteger;
import java.util.Optional;

import org.sealbench.pki.formats.asn1.FormatLimits;

/** Counts the iterations of password digests that one file asks for; refuses more than is reasonable. */
public final class KdfBudget {

	private final Optional<KdfBudget> whole;
	private long left;

	public KdfBudget() {
		this(Optional.empty(), FormatLimits.PASSES);
	}

	private KdfBudget(Optional<KdfBudget> whole, long left) {
		this.whole = whole;
		this.left = left;
	}

	/** A part of it with a limit of its own. */
	KdfBudget part(int most) {
		return new KdfBudget(Optional.of(this), most);
	}

	/**
	 * Takes iterations from what is left.
	 *
	 * @param iterations as the file says
	 * @param blocks     how often the digest runs in one iteration
	 * @return the iterations
	 * @throws IllegalArgumentException if they are too many or none
	 */
	int take(BigInteger iterations, int blocks) {
		if (iterations.signum() <= 0) {
			throw new IllegalArgumentException("the iteration count of its encryption is " + brief(iterations));
		}
		BigInteger passes = iterations.multiply(BigInteger.valueOf(blocks));
		if (passes.compareTo(BigInteger.valueOf(left)) > 0) {
			throw new IllegalArgumentException("its encryption asks for " + brief(iterations)
					+ " iterations, which with the rest of the file is more than is allowed");
		}
		left -= passes.longValueExact();
		if (whole.isPresent()) {
			whole.get().take(iterations, blocks);
		}
		return iterations.intValueExact();
	}

	private static String brief(BigInteger number) {
		return number.bitLength() > 64 ? "2^" + (number.bitLength() - 1) : number.toString();
	}
}
