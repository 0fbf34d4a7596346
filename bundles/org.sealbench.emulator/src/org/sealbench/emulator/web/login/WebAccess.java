// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import java.util.Optional;

import org.sealbench.emulator.web.request.WebRequest;

/** Users, their sessions, and the forms with which they log in. */
public record WebAccess(WebAuthenticator users, WebSessions sessions, LoginForms forms) {

	/** The session of a request; none over plain HTTP, where everybody could read the cookie. */
	public Optional<WebSession> session(WebRequest visit, boolean counts) {
		return visit.secure() ? sessions.find(visit.cookie(WebSessions.COOKIE), counts) : Optional.empty();
	}
}
