// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.pki.UriSyntax;

/**
 * The URL of an endpoint as people write it: the scheme in any case of letters, left out before a port or an address;
 * an IPv6 address in brackets, with a zone or without. For what cannot be understood it says what may be meant.
 */
final class EndpointUrlText {

	private static final String SCHEME = "opc.tcp";
	private static final Pattern WITH_SCHEME = Pattern.compile("(" + UriSyntax.SCHEME + ")://(.*)", Pattern.DOTALL);
	private static final Pattern MISSPELT = Pattern.compile("(?i)opc\\.?tcp(?::/?|//?)(?!/)(\\S+)");
	private static final Pattern HOST_AND_PORT = Pattern
			.compile("(\\[([0-9a-fA-F:.]+(?:%[A-Za-z0-9._~-]+)?)\\]|[^:/\\[\\]\\s@%?#]+)(?::(\\d{1,5}))?");
	private static final Pattern BARE_IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
	private static final String IPV4 = "\\d{1,3}(\\.\\d{1,3}){3}";

	private final String text;

	EndpointUrlText(String written) {
		text = written.strip();
	}

	EndpointUrl read() throws ProblemException {
		Matcher scheme = WITH_SCHEME.matcher(text);
		boolean named = scheme.matches();
		String rest = named ? scheme.group(2) : text;
		int end = rest.indexOf('/');
		String authority = end < 0 ? rest : rest.substring(0, end);
		String path = end < 0 || end == rest.length() - 1 ? "" : rest.substring(end);
		if (authority.indexOf('@') >= 0) {
			throw withUser(authority);
		}
		if (named && !scheme.group(1).toLowerCase(Locale.ROOT).equals(SCHEME)) {
			throw malformed(": the transport " + scheme.group(1) + " is not spoken here", proposal(authority));
		}
		Matcher misspelt = MISSPELT.matcher(text);
		if (!named && misspelt.matches()) {
			String meant = misspelt.group(1);
			String server = meant.replaceFirst("/.*", "");
			throw server.indexOf('@') >= 0 ? withUser(server) : malformed("", SCHEME + "://" + meant);
		}
		Matcher parts = HOST_AND_PORT.matcher(authority);
		if (!parts.matches() || path.chars().anyMatch(Character::isWhitespace)) {
			throw malformed("", proposal(authority));
		}
		int port = parts.group(3) == null ? EndpointUrl.DEFAULT_PORT : Integer.parseInt(parts.group(3));
		if (port < 1 || port > 65_535) {
			throw malformed(": there is no port " + port, "");
		}
		EndpointUrl url = new EndpointUrl(parts.group(2) == null ? parts.group(1) : parts.group(2), port, path);
		if (!named && parts.group(3) == null && parts.group(2) == null && !url.host().matches(IPV4)
				&& !url.host().equalsIgnoreCase("localhost")) {
			throw malformed("", url.toString());
		}
		return url;
	}

	/** What may have been meant: the same host, in brackets where it needs them; empty if there is none. */
	private static String proposal(String authority) {
		String host = BARE_IPV6.matcher(authority).matches() ? "[" + authority + "]" : authority;
		Matcher parts = HOST_AND_PORT.matcher(host);
		return parts.matches() ? SCHEME + "://" + host + (parts.group(3) == null ? ":" + EndpointUrl.DEFAULT_PORT : "")
				: "";
	}

	/** Nothing before the host is repeated: it may be a password. */
	private ProblemException withUser(String authority) {
		String server = authority.substring(authority.lastIndexOf('@') + 1);
		return new ProblemException(OpcUaProblem.URL_MALFORMED.at(Place.of(SCHEME + "://" + server),
				": a user does not stand in it", "Give the server alone, and its user with --login."));
	}

	private ProblemException malformed(String why, String proposal) {
		return new ProblemException(OpcUaProblem.URL_MALFORMED.at(Place.of(text), why,
				"Give one such as " + (proposal.isEmpty() ? "opc.tcp://127.0.0.11:4840" : proposal) + "."));
	}
}
