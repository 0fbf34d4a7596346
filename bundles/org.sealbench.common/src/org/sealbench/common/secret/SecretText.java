// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.secret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;

/**
 * The form in which a secret counts, so that the same one typed on another keyboard or read from a file of another
 * editor is the same: RFC 8265 §4.2 (OpaqueString), after a byte order mark at the front and a line end behind were
 * taken off. Spaces of any kind become the ASCII one, letters with marks are composed (NFC), case and width stay.
 * Characters that cannot be seen or are typed in one place only are refused by name.
 */
public final class SecretText {

	/**
	 * The most characters of a password, in UTF-16 units as browsers and Java count them: of administrators, of
	 * devices' users and of files alike.
	 */
	public static final int LONGEST = 200;

	/** The most bytes that a password has in UTF-8, also where its letters come decomposed, into four units at most. */
	public static final int LONGEST_BYTES = 4 * 3 * LONGEST;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private SecretText() {
	}

	/**
	 * The secret in the form in which it is stored, sent and compared.
	 *
	 * @param given as it was typed or read; not wiped here
	 * @param place names the secret in a problem, which tells nothing of it but a character that cannot be in it
	 * @return to be wiped by the caller
	 * @throws ProblemException if it is empty, too long or has a character that no secret may have
	 */
	public static char[] prepare(char[] given, Place place) throws ProblemException {
		char[] normal = Composition.of(trimmed(given));
		int forbidden = SecretCharacters.firstForbidden(normal);
		if (normal.length > 0 && normal.length <= LONGEST && forbidden < 0) {
			return normal;
		}
		int length = normal.length;
		Wipe.wipe(normal);
		throw new ProblemException(length == 0 ? SecretProblem.EMPTY.at(place)
				: forbidden >= 0 ? SecretProblem.CHARACTER.at(place, SecretCharacters.name(forbidden))
						: SecretProblem.TOO_LONG.at(place, LONGEST));
	}

	/**
	 * The forms in which what was given may have been stored, to be tried in this order: the one of
	 * {@link #prepare(char[], Place)}, and what older versions and other programs stored, where that differs. Nothing
	 * is refused, for what was stored once has to open.
	 *
	 * @param given as it was typed or read; not wiped here
	 * @return at least one, each to be wiped by the caller
	 */
	public static List<char[]> forms(char[] given) {
		List<char[]> forms = new ArrayList<>();
		char[] plain = trimmed(given);
		forms.add(Composition.of(plain.clone()));
		for (char[] other : List.of(plain, given.clone())) {
			if (forms.stream().noneMatch(each -> Arrays.equals(each, other))) {
				forms.add(other);
			} else {
				Wipe.wipe(other);
			}
		}
		return forms;
	}

	/** Without the byte order mark in front and the line end behind that come from files and shells. */
	private static char[] trimmed(char[] given) {
		int start = given.length > 0 && given[0] == BYTE_ORDER_MARK ? 1 : 0;
		int end = given.length;
		if (end > start && given[end - 1] == '\n') {
			end--;
		}
		if (end > start && given[end - 1] == '\r') {
			end--;
		}
		return Arrays.copyOfRange(given, start, end);
	}
}
