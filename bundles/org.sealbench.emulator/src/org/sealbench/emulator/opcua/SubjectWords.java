package org.sealbench.emulator.opcua;

import java.util.Optional;

/**
 * What a subject's name says of common name and organization. Clients write it as RFC 4514 does, or with semicolons or slashes
 * between the parts.
 */
record SubjectWords(Optional<String> commonName, Optional<String> organization) {

	static SubjectWords of(String subject) {
		return new SubjectWords(part(subject, "CN="), part(subject, "O="));
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
