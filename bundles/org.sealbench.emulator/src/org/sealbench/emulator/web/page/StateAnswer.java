// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.time.Instant;
import java.util.Map;

import org.sealbench.device.DeviceJson;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.web.login.WebSession;
import org.sealbench.emulator.web.login.WebSessions;

/**
 * What a page's script asks for to keep the page up to date. It contains nothing that the first page does not, but for
 * the session of the client and, on the page of tags, values.
 *
 * @param time    of the device, as pages show it
 * @param instant the same, as programs read it
 * @param mode    the operating mode
 * @param edition that of {@link SiteInfo}
 * @param session of the client, or {@code null}
 * @param values  by the names of tags, or {@code null}
 */
public record StateAnswer(String time, String instant, String mode, String edition, Session session,
		Map<String, String> values) {

	/** Its path without values. */
	public static final String PATH = "/state.json";
	/** The field of the query that marks a session as being used. */
	public static final String USE = "use";

	/**
	 * @param id      that of the session
	 * @param left    seconds until it ends without use
	 * @param longest seconds until it ends however it is used
	 * @param idle    seconds without use after which it ends
	 */
	record Session(String id, long left, long longest, long idle) {
	}

	/** The current state, without a session. */
	public static StateAnswer of(DeviceContext device, SiteInfo site) {
		Instant now = device.clock().instant();
		return new StateAnswer(TimeText.full(now), TimeText.machine(now), device.mode().get().name(), site.edition(),
				null, null);
	}

	/** The same for a user. */
	public StateAnswer with(WebSession user, WebSessions sessions) {
		WebSessions.Remaining remaining = sessions.remaining(user);
		Session session = new Session(user.id(), remaining.unused().toSeconds(), remaining.longest().toSeconds(),
				sessions.idle().toSeconds());
		return new StateAnswer(time, instant, mode, edition, session, values);
	}

	/** The same with values. */
	public StateAnswer with(Map<String, String> shown) {
		return new StateAnswer(time, instant, mode, edition, session, shown);
	}

	/** As it is sent. */
	public WebResponse answer() {
		return WebResponse.json(200, new DeviceJson().write(this));
	}
}
