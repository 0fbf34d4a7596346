// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.util.Optional;
import java.util.Set;

import org.sealbench.emulator.web.login.WebSession;

/** The pages for users with rights. */
public enum ProtectedPage {
	IDENTIFICATION("/identification", "Identification", Set.of("view", "diagnose")),
	DIAGNOSTICS("/diagnostics", "Diagnostics", Set.of("diagnose")),
	CERTIFICATES("/certificates", "Certificates", Set.of("view", "diagnose")),
	TAGS("/tags", "Tags", Set.of("view", "write"));

	private final String path;
	private final String title;
	private final Set<String> rights;

	ProtectedPage(String path, String title, Set<String> rights) {
		this.path = path;
		this.title = title;
		this.rights = rights;
	}

	public String path() {
		return path;
	}

	public String title() {
		return title;
	}

	/** Whether the user has one of the rights that open it. */
	public boolean isOpenTo(WebSession user) {
		return rights.stream().anyMatch(user::may);
	}

	public static Optional<ProtectedPage> at(String path) {
		for (ProtectedPage each : values()) {
			if (each.path.equals(path)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}
}
