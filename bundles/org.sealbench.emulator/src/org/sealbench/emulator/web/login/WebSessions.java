// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.sealbench.device.DevicePart;
import org.sealbench.device.Digest;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.device.settings.WebServerSettings;
import org.sealbench.emulator.SessionRegistry;

/**
 * Who is logged in. A session ends after the idle time in the settings, after twelve hours, and when a download takes
 * away or changes its user. Only a digest of the cookie is kept. Time is elapsed time, as anybody may set the device's
 * clock.
 */
public final class WebSessions {

	public static final String COOKIE = "__Host-session";
	static final Duration LONGEST = Duration.ofHours(12);
	static final int MOST_FOR_ONE_USER = 10;

	private final LongSupplier nanos;
	private Duration idle = WebServerSettings.DEFAULT_SESSION_IDLE;
	private final Map<String, WebSession> sessions = new HashMap<>();

	/** @param nanos elapsed time in nanoseconds, such as {@link System#nanoTime()} */
	public WebSessions(LongSupplier nanos) {
		this.nanos = nanos;
	}

	/** Begins a session and returns its cookie. A user's eleventh session ends the least recently used one. */
	public synchronized String begin(UserSettings user, String address) {
		dropExpired();
		while (sessions.values().stream().filter(each -> each.user().equals(user)).count() >= MOST_FOR_ONE_USER) {
			sessions.values().stream().filter(each -> each.user().equals(user))
					.min(Comparator.comparingLong(WebSession::used)).ifPresent(sessions.values()::remove);
		}
		String cookie = RandomToken.next();
		sessions.put(key(cookie), new WebSession(user, address, nanos.getAsLong()));
		return cookie;
	}

	/**
	 * The session of a cookie.
	 *
	 * @param counts whether the request counts as use; what a page asks for by itself does not
	 */
	public synchronized Optional<WebSession> find(String cookie, boolean counts) {
		dropExpired();
		WebSession found = cookie.isEmpty() ? null : sessions.get(key(cookie));
		if (found != null && counts) {
			found.use(nanos.getAsLong());
		}
		return Optional.ofNullable(found);
	}

	/**
	 * How long a session lasts.
	 *
	 * @param unused  if nobody uses it
	 * @param longest if somebody does
	 */
	public record Remaining(Duration unused, Duration longest) {
	}

	/** How long a session lasts from now. */
	public synchronized Remaining remaining(WebSession session) {
		long now = nanos.getAsLong();
		return new Remaining(idle.minusNanos(now - session.used()), LONGEST.minusNanos(now - session.begun()));
	}

	/** After which time without use a session ends. */
	public synchronized Duration idle() {
		return idle;
	}

	public synchronized void end(String cookie) {
		sessions.remove(key(cookie));
	}

	public synchronized void end(WebSession session) {
		sessions.values().remove(session);
	}

	/** Applies other settings, and ends the sessions of users that were removed or changed. */
	public synchronized void adopt(WebServerSettings settings) {
		idle = settings.sessionIdle();
		sessions.values().removeIf(each -> !settings.users().contains(each.user()));
	}

	public synchronized List<SessionRegistry.Session> open() {
		dropExpired();
		long now = nanos.getAsLong();
		return sessions.values().stream().sorted(Comparator.comparingLong(WebSession::begun))
				.map(each -> new SessionRegistry.Session(DevicePart.WEB, each.user().name(), each.address(),
						Duration.ofNanos(now - each.begun())))
				.toList();
	}

	private void dropExpired() {
		long now = nanos.getAsLong();
		sessions.values()
				.removeIf(each -> now - each.used() > idle.toNanos() || now - each.begun() > LONGEST.toNanos());
	}

	private static String key(String cookie) {
		return Digest.sha256(cookie.getBytes(StandardCharsets.UTF_8));
	}
}
