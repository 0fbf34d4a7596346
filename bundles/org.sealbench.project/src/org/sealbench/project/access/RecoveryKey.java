// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import java.security.SecureRandom;
import java.util.List;

import org.sealbench.common.CrockfordBase32;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.common.secret.SecretText;

/** The key that is printed once and unlocks the project when every password is lost: 130 random bits. */
public final class RecoveryKey {

	private static final int SYMBOLS = 26;
	private static final int GROUP = 5;

	private RecoveryKey() {
	}

	public static char[] generate(SecureRandom random) {
		char[] key = new char[SYMBOLS + (SYMBOLS - 1) / GROUP];
		for (int i = 0; i < key.length; i++) {
			key[i] = (i + 1) % (GROUP + 1) == 0 ? '-' : CrockfordBase32.symbol(random.nextInt(CrockfordBase32.SIZE));
		}
		return key;
	}

	/**
	 * The normal form of the key, in groups and capitals, however it was typed; other keys are derived from this form.
	 */
	public static char[] normalize(char[] given) {
		List<char[]> forms = SecretText.forms(given);
		try {
			return grouped(forms.get(0));
		} finally {
			forms.forEach(Wipe::wipe);
		}
	}

	private static char[] grouped(char... typed) {
		char[] symbols = new char[SYMBOLS];
		int count = 0;
		for (char each : typed) {
			if (!CrockfordBase32.isSeparator(each)) {
				if (count == SYMBOLS) {
					return typed.clone();
				}
				symbols[count++] = CrockfordBase32.normalize(each);
			}
		}
		char[] key = new char[SYMBOLS + (SYMBOLS - 1) / GROUP];
		for (int i = 0, next = 0; i < key.length; i++) {
			key[i] = (i + 1) % (GROUP + 1) == 0 ? '-' : symbols[next++];
		}
		Wipe.wipe(symbols);
		return count == SYMBOLS ? key : typed.clone();
	}

	/** Checks the form of a key; the problem contains only positions and counts of what was typed. */
	static void requireWellFormed(char[] given) throws ProblemException {
		List<char[]> forms = SecretText.forms(given);
		try {
			requireSymbols(forms.get(0));
		} finally {
			forms.forEach(Wipe::wipe);
		}
	}

	private static void requireSymbols(char... typed) throws ProblemException {
		int count = 0;
		for (char each : typed) {
			if (!CrockfordBase32.isSeparator(each)) {
				count++;
				if (CrockfordBase32.value(each) < 0) {
					throw new ProblemException(AccessProblem.RECOVERY_CHARACTER.at(Place.of("recovery key"), count));
				}
			}
		}
		if (count != SYMBOLS) {
			throw new ProblemException(AccessProblem.RECOVERY_LENGTH.at(Place.of("recovery key"), count, SYMBOLS));
		}
	}
}
