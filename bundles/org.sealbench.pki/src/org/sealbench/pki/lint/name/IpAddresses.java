// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.SubjectAlternativeName;

/** Distinguishes addresses from host names. */
final class IpAddresses {

	private IpAddresses() {
	}

	/** Whether a text is an IPv4 or IPv6 address. */
	static boolean isIpAddress(String text) {
		try {
			SubjectAlternativeName.ip(text);
			return true;
		} catch (ProblemException e) {
			return false;
		}
	}
}
