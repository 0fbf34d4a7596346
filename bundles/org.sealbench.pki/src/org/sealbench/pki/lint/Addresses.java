package org.sealbench.pki.lint;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.SubjectAlternativeName;

/** Tells addresses from host names. */
final class Addresses {

	private Addresses() {
	}

	/** Whether a text is an IPv4 or IPv6 address. */
	static boolean is(String text) {
		try {
			SubjectAlternativeName.ip(text);
			return true;
		} catch (ProblemException e) {
			return false;
		}
	}
}
