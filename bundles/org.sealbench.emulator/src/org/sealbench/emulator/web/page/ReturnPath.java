// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.util.regex.Pattern;

/** Where a login leads to: a page of the device's own that somebody wanted before, never anything else. */
public final class ReturnPath {

	/** The field of the login page's address and of its form. */
	public static final String FIELD = "to";

	private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&%+._*~-]{0,500}");

	private ReturnPath() {
	}

	/** The page if it is one of the device's, else the first one. */
	public static String of(String wanted) {
		int mark = wanted.indexOf('?');
		String path = mark < 0 ? wanted : wanted.substring(0, mark);
		boolean own = ProtectedPage.at(path).isPresent()
				&& (mark < 0 || QUERY.matcher(wanted.substring(mark + 1)).matches());
		return own ? wanted : "/";
	}

	/** The address of the login page that leads to a page. */
	public static String login(String wanted) {
		String own = of(wanted);
		// In a query only these of its characters have another meaning (RFC 3986 section 3.4).
		return own.equals("/") ? LoginPage.PATH
				: LoginPage.PATH + "?" + FIELD + "=" + own.replace("%", "%25").replace("&", "%26").replace("+", "%2B");
	}
}
