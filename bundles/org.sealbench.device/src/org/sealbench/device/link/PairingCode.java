// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

import org.sealbench.common.CrockfordBase32;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.common.secret.SecretText;
import org.sealbench.device.DeviceProblem;

/**
 * The code that a blank device shows: 80 random bits as 16 characters of Crockford's base 32 in groups of four
 * ({@link CrockfordBase32}).
 */
public final class PairingCode implements AutoCloseable {

	private static final int BYTES = 10;
	private static final int CHARACTERS = 16;
	private static final int GROUP = 4;

	private final byte[] bits;

	private PairingCode(byte[] bits) {
		this.bits = bits;
	}

	public static PairingCode generate(SecureRandom random) {
		byte[] bits = new byte[BYTES];
		random.nextBytes(bits);
		return new PairingCode(bits);
	}

	/**
	 * Parses a typed code. The caller wipes the characters.
	 *
	 * @throws ProblemException if a character or the length is not that of a code
	 */
	public static PairingCode parse(char[] typed) throws ProblemException {
		List<char[]> forms = SecretText.forms(typed);
		try {
			return parseSymbols(forms.get(0));
		} finally {
			forms.forEach(Wipe::wipe);
		}
	}

	private static PairingCode parseSymbols(char... typed) throws ProblemException {
		byte[] bits = new byte[BYTES];
		int count = 0;
		int buffer = 0;
		for (char each : typed) {
			if (CrockfordBase32.isSeparator(each)) {
				continue;
			}
			int value = CrockfordBase32.value(each);
			if (value < 0 || count == CHARACTERS) {
				Wipe.wipe(bits);
				throw malformed();
			}
			// Five bits a character: after the n-th character all bytes up to n * 5 / 8 are complete.
			buffer = (buffer << 5 | value) & 0xFFF;
			int spare = (count + 1) * 5 % 8;
			if (spare < 5) {
				bits[(count + 1) * 5 / 8 - 1] = (byte) (buffer >> spare);
			}
			count++;
		}
		if (count != CHARACTERS) {
			Wipe.wipe(bits);
			throw malformed();
		}
		return new PairingCode(bits);
	}

	/** The code as a display shows it, such as {@code 7KQ2-M0ZD-9XRA-4TB8}. */
	public String text() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < CHARACTERS; i++) {
			if (i > 0 && i % GROUP == 0) {
				text.append('-');
			}
			int bit = i * 5;
			int window = (bits[bit / 8] & 0xFF) << 8 | (bit / 8 + 1 < BYTES ? bits[bit / 8 + 1] & 0xFF : 0);
			text.append(CrockfordBase32.symbol(window >> 11 - bit % 8 & 31));
		}
		return text.toString();
	}

	/** The same code for another owner, who closes it. */
	public PairingCode copy() {
		return new PairingCode(bits.clone());
	}

	/** The 80 bits as a key; the caller wipes them. */
	byte[] key() {
		return bits.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PairingCode code && Arrays.equals(bits, code.bits);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bits);
	}

	/** Overwrites the code; it is of no use afterwards. */
	@Override
	public void close() {
		Wipe.wipe(bits);
	}

	private static ProblemException malformed() {
		return new ProblemException(DeviceProblem.CODE_MALFORMED.at(Place.of("pairing code")));
	}
}
