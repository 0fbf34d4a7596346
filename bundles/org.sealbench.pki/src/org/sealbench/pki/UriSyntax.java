// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.util.regex.Pattern;

/** What certificates have to keep to in the URIs they name (RFC 3986, as RFC 5280 §4.2.1.6 demands). */
public final class UriSyntax {

	/** A scheme (RFC 3986 §3.1), as part of a regular expression. */
	public static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*+";
	private static final String CHARACTERS = "[!-~]+";
	private static final Pattern ONLY_ITS_CHARACTERS = Pattern.compile(CHARACTERS);
	private static final Pattern WELL_FORMED = Pattern.compile(SCHEME + ":" + CHARACTERS);

	private UriSyntax() {
	}

	/**
	 * Whether it is not empty and has no character that no URI may have, such as a blank or a letter with an accent.
	 */
	public static boolean hasOnlyItsCharacters(String text) {
		return ONLY_ITS_CHARACTERS.matcher(text).matches();
	}

	/** Whether such characters stand behind a scheme. */
	public static boolean isWellFormed(String text) {
		return WELL_FORMED.matcher(text).matches();
	}
}
