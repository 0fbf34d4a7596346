// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.security.auth.x500.X500Principal;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;

/**
 * The subject of a signing request as a client writes it (OPC 10000-12 §7.10.10): names and values with slashes
 * between, a value that holds a slash or an equals sign in double quotes. Clients also put commas or semicolons
 * between, as RFC 4514 does; then a comma that no name follows belongs to the value. The subject is exactly as
 * requested, or rejected.
 */
final class RequestedSubject {

	/** RFC 5280, appendix A.1: upper bounds. */
	private static final int LONGEST = 64;
	private static final int LONGEST_PLACE = 128;

	private static final String NAME = "(CN|OU|O|DC|L|ST|S|C)";
	private static final String QUOTED = "\"([^\"]+)\"";
	private static final Pattern WITH_SLASHES = Pattern
			.compile("\\G\\s*" + NAME + "=(?:" + QUOTED + "|([^\"/=]+))\\s*(?:/|\\z)");
	private static final Pattern WITH_COMMAS = Pattern
			.compile("\\G\\s*" + NAME + "=(?:" + QUOTED + "|([^\"/=]+?))\\s*(?:[,;](?=\\s*" + NAME + "=)|\\z)");
	private static final Pattern QUOTED_TEXT = Pattern.compile("\"[^\"]*\"");
	private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");

	private RequestedSubject() {
	}

	/** @throws UaException with Bad_InvalidArgument if it is no subject, or one that a certificate cannot have */
	static X500Principal of(String subject) throws UaException {
		String text = subject.strip();
		boolean slashes = QUOTED_TEXT.matcher(text).replaceAll("").contains("/");
		Matcher parts = (slashes ? WITH_SLASHES : WITH_COMMAS).matcher(text.startsWith("/") ? text.substring(1) : text);
		List<String> written = new ArrayList<>();
		int end = 0;
		while (parts.find()) {
			String value = (parts.group(2) == null ? parts.group(3) : parts.group(2)).strip();
			written.add(parts.group(1) + "=" + quoted(parts.group(1), value));
			end = parts.end();
		}
		// X.500 begins with the country, RFC 4514 with the common name; a slash in front is how X.500 is written.
		if (text.startsWith("/")) {
			Collections.reverse(written);
		}
		if (written.isEmpty() || end < text.length() - (text.startsWith("/") ? 1 : 0)) {
			throw refused("it is none of names and values such as CN=PLC/O=Acme");
		}
		try {
			return new X500Principal(String.join(",", written), Map.of("ST", "2.5.4.8", "S", "2.5.4.8"));
		} catch (IllegalArgumentException e) {
			throw refused("it cannot be written into a certificate");
		}
	}

	private static String quoted(String name, String value) throws UaException {
		int longest = name.equals("L") || name.startsWith("S") ? LONGEST_PLACE : LONGEST;
		if (value.isEmpty() || value.length() > longest || value.chars().anyMatch(Character::isISOControl)
				|| name.equals("C") && !COUNTRY.matcher(value).matches()) {
			throw refused("the value of " + name + " is empty, too long, or none that it can have");
		}
		return '"' + value.replace("\\", "\\\\") + '"';
	}

	private static UaException refused(String why) {
		return new UaException(StatusCodes.Bad_InvalidArgument, "the subject was refused: " + why);
	}
}
