// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/** {@code HOST:PORT}, an IPv6 address in brackets. */
final class ListenAddress {

	private static final Pattern FORM = Pattern.compile("(?:\\[([0-9A-Fa-f:.]+)\\]|([^:\\s]+)):([0-9]{1,5})");
	private static final int LARGEST_PORT = 65_535;

	private ListenAddress() {
	}

	static InetSocketAddress parse(String text) throws ProblemException {
		Matcher matcher = FORM.matcher(text.strip());
		if (!matcher.matches() || Integer.parseInt(matcher.group(3)) > LARGEST_PORT) {
			throw new ProblemException(CliProblem.LISTEN_INVALID.at(Place.of("--listen"), text));
		}
		String host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
		return new InetSocketAddress(host, Integer.parseInt(matcher.group(3)));
	}
}
