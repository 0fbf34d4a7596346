// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.push;

import java.util.Optional;

/**
 * What a subject's name says of common name and organization. Clients write it as RFC 4514 does, or with semicolons or
 * slashes between the parts.
 */
record RequestedSubject(Optional<String> commonName, Optional<String> organization) {

	static RequestedSubject of(String subject) {
		return new RequestedSubject(part(subject, "CN="), part(subject, "O="));
	}

	private static Optional<String> part(String subject, String prefix) {
		for (String each : subject.split("[,;]|/(?=[A-Z]+=)")) {
			if (each.strip().startsWith(prefix) && each.strip().length() > prefix.length()) {
				return Optional.of(each.strip().substring(prefix.length()));
			}
		}
		return Optional.empty();
	}
}
