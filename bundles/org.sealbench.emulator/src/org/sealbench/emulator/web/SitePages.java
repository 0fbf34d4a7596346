// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.util.Optional;

import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.web.login.LoginForms;
import org.sealbench.emulator.web.login.WebAccess;
import org.sealbench.emulator.web.login.WebSession;
import org.sealbench.emulator.web.page.CertificateValidity;
import org.sealbench.emulator.web.page.Layout;
import org.sealbench.emulator.web.page.LoginPage;
import org.sealbench.emulator.web.page.MessagePage;
import org.sealbench.emulator.web.page.SiteInfo;
import org.sealbench.emulator.web.page.WebResponse;
import org.sealbench.emulator.web.request.WebRequest;

/** Creates the pages that any request may end with: the layout of all, messages, the login. */
record SitePages(DeviceContext device, WebAccess access, CertificateValidity validity, SiteInfo info) {

	Layout layout(Optional<WebSession> user) {
		return new Layout(device, validity, info, user);
	}

	WebResponse message(WebRequest visit, int status, String title, String words) {
		return MessagePage.of(layout(access.session(visit, false)), status, title, words);
	}

	/** For a method or form that is not accepted. */
	WebResponse refusal(WebRequest visit, int status) {
		return MessagePage.refusal(layout(access.session(visit, false)), status);
	}

	WebResponse login(WebRequest visit, int status, String words, LoginPage.Purpose purpose) {
		return new LoginPage(layout(Optional.empty()), access.forms()).page(status, words, purpose,
				visit.cookie(LoginForms.COOKIE));
	}
}
