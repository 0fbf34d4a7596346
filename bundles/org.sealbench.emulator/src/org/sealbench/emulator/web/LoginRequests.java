// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.util.Optional;

import org.sealbench.emulator.web.login.LoginForms;
import org.sealbench.emulator.web.login.WebAccess;
import org.sealbench.emulator.web.login.WebAuthenticator;
import org.sealbench.emulator.web.login.WebSession;
import org.sealbench.emulator.web.login.WebSessions;
import org.sealbench.emulator.web.page.LoginPage;
import org.sealbench.emulator.web.page.WebResponse;
import org.sealbench.emulator.web.request.Cookies;
import org.sealbench.emulator.web.request.WebRequest;

/** The requests for logging in and out. */
record LoginRequests(SitePages pages, RefusalLog refusals) {

	/** The form, or, for a user who is logged in already, the page that it leads to. */
	WebResponse get(WebRequest visit) {
		LoginPage.Purpose purpose = LoginPage.Purpose.of(visit);
		return pages.access().session(visit, true).isPresent() ? WebResponse.redirect(purpose.to())
				: pages.login(visit, 200, "", purpose);
	}

	WebResponse logIn(WebRequest visit) {
		WebAccess access = pages.access();
		LoginPage.Purpose purpose = LoginPage.Purpose.of(visit);
		if (!access.forms().take(visit.field("form"), visit.cookie(LoginForms.COOKIE))) {
			return again(visit, purpose);
		}
		// The form's text is garbage soon after; no other copy of the password is kept.
		WebAuthenticator.Login login = access.users().login(visit.field("user"), visit.field("password").toCharArray(),
				visit.address());
		if (login.user().isEmpty()) {
			WebResponse page = pages.login(visit, login.status(), login.words(), purpose);
			return login.status() == 401 ? page : page.with("Retry-After", "10");
		}
		access.sessions().end(visit.cookie(WebSessions.COOKIE));
		String cookie = access.sessions().begin(login.user().get(), visit.address());
		access.sessions().find(cookie, true).ifPresent(session -> session.keep(purpose.draft()));
		return WebResponse.redirect(purpose.to()).with("Set-Cookie", Cookies.set(WebSessions.COOKIE, cookie))
				.with("Set-Cookie", Cookies.delete(LoginForms.COOKIE));
	}

	/** A form that is too old, or that another tab's login made invalid. */
	private WebResponse again(WebRequest visit, LoginPage.Purpose purpose) {
		Optional<WebSession> user = pages.access().session(visit, true);
		if (user.isPresent() && user.get().user().name().equals(purpose.user())) {
			return WebResponse.redirect(purpose.to());
		}
		refusals.add("login form without a valid token", visit.address());
		return pages.login(visit, 403, "This form is not valid any more. Try again.", purpose);
	}

	/** Logs out, also where nobody is logged in any more. */
	WebResponse logOut(Optional<WebSession> user) {
		user.ifPresent(pages.access().sessions()::end);
		return WebResponse.redirect("/").with("Set-Cookie", Cookies.delete(WebSessions.COOKIE)).with("Clear-Site-Data",
				"\"cache\", \"storage\"");
	}
}
