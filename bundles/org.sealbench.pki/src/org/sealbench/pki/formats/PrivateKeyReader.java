// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.security.PrivateKey;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;

/** Reads the first private key in any of the usual forms. Problem texts never quote the key. */
public final class PrivateKeyReader {

	private PrivateKeyReader() {
	}

	/**
	 * @param passwordOrNull used only if the key is encrypted
	 * @throws ProblemException if there is no key in it, it is damaged, or the password is missing or wrong
	 */
	public static PrivateKey read(byte[] content, char @Nullable [] passwordOrNull, String what)
			throws ProblemException {
		FileContents found = findings(content, passwordOrNull, what);
		for (FoundPart part : found.parts()) {
			if (part instanceof FoundPart.OfKey key) {
				return key.key();
			}
			if (part instanceof FoundPart.Locked) {
				throw new ProblemException(PkiProblem.PASSWORD_MISSING.at(Place.of(what)));
			}
			if (part instanceof FoundPart.Damaged damaged && !damaged.isPublic()) {
				throw damaged(what, damaged.reason(), null);
			}
		}
		throw damaged(what, "there is none in it", null);
	}

	private static FileContents findings(byte[] content, char @Nullable [] passwordOrNull, String what)
			throws ProblemException {
		Optional<char[]> password = Optional.ofNullable(passwordOrNull).filter(given -> given.length > 0);
		try {
			return new FormatReader(() -> password.map(char[]::clone)).read(content, what);
		} catch (ProblemException e) {
			if (e.problem().code() == FormatProblem.PASSWORD_WRONG) {
				throw new ProblemException(PkiProblem.PASSWORD_WRONG.at(Place.of(what)), e);
			}
			throw damaged(what, e.problem().message(), e);
		}
	}

	private static ProblemException damaged(String what, String reason, @Nullable Exception cause) {
		return new ProblemException(PkiProblem.KEY_DAMAGED.at(Place.of(what), reason), cause);
	}
}
