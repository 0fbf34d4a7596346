package org.sealbench.emulator.web;

import java.util.Optional;

/** Users, their sessions, and the forms with which they log in. */
record WebAccess(WebUsers users, WebSessions sessions, LoginForms forms) {

	/** Who makes a request; nobody over plain HTTP, where a cookie would be readable for all. */
	Optional<WebSession> session(Visit visit, boolean counts) {
		return visit.secure() ? sessions.find(visit.cookie(WebSessions.COOKIE), counts) : Optional.empty();
	}
}
