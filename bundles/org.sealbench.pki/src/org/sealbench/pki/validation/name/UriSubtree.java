// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.common.address.IpAddress;
import org.sealbench.pki.UriSyntax;

/**
 * URIs under a constraint: their hosts (RFC 5280 §4.2.1.10). A URI without a host name, such as a URN, cannot be
 * compared and has to be rejected there.
 */
final class UriSubtree {

	private static final Pattern AUTHORITY = Pattern
			.compile(UriSyntax.SCHEME + "://(?:[^/?#@]*+@)?+([^/?#:@]++)(?::[0-9]*+)?+(?:[/?#].*+)?+", Pattern.DOTALL);

	private UriSubtree() {
	}

	static boolean contains(String name, String base) {
		String host = host(name)
				.orElseThrow(() -> new IllegalArgumentException("the URI " + name + " has no host name to compare"));
		return HostSubtree.contains(host, base);
	}

	static boolean isBase(String base) {
		return HostSubtree.isBase(base) && IpAddress.parse(base).isEmpty();
	}

	private static Optional<String> host(String uri) {
		Matcher matcher = AUTHORITY.matcher(uri);
		return matcher.matches() ? Optional.of(matcher.group(1)).filter(DnsSubtree::isHost)
				.filter(host -> IpAddress.parse(host).isEmpty()) : Optional.empty();
	}
}
