// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The web server.
 *
 * @param httpsOnly      whether plain HTTP is not served at all
 * @param httpPort       port of plain HTTP, used only when {@code httpsOnly} is off
 * @param sessionMinutes minutes without a request after which a login ends, or {@code null} for ten, so that images
 *                       from before there was a choice keep their meaning
 */
public record WebServerSettings(
		@Planned(value = "web server on or off", stop = true, item = "webserver.enabled") boolean enabled,
		@Planned(value = "web server ports", stop = true, item = "webserver.https-only") boolean httpsOnly,
		@Planned(value = "web server ports", stop = true, item = "webserver.port") int httpsPort,
		@Planned(value = "web server ports", stop = true, unless = "httpsOnly",
				item = "webserver.http-port") int httpPort,
		@Planned(value = "web server users", item = "webserver.users") List<UserSettings> users,
		@Planned(value = "web server idle logins",
				item = "webserver.session-minutes") @OptionalComponent @Nullable Integer sessionMinutes) {

	/** How long a login lasts without a request where the image does not set it. */
	public static final Duration DEFAULT_SESSION_IDLE = Duration.ofMinutes(10);

	public WebServerSettings {
		users = List.copyOf(users);
		sessionMinutes = sessionMinutes == null || sessionMinutes == DEFAULT_SESSION_IDLE.toMinutes() ? null
				: sessionMinutes;
	}

	/** Settings with the default length of a login. */
	public WebServerSettings(boolean enabled, boolean httpsOnly, int httpsPort, int httpPort,
			List<UserSettings> users) {
		this(enabled, httpsOnly, httpsPort, httpPort, users, null);
	}

	/** How long a login lasts without a request. */
	public Duration sessionIdle() {
		return sessionMinutes == null ? DEFAULT_SESSION_IDLE : Duration.ofMinutes(sessionMinutes);
	}
}
