// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import org.sealbench.emulator.web.login.LoginForms;
import org.sealbench.emulator.web.request.Cookies;

/** Where users log in. */
public final class LoginPage {

	public static final String PATH = "/login";

	private final Layout layout;
	private final LoginForms forms;

	public LoginPage(Layout layout, LoginForms forms) {
		this.layout = layout;
		this.forms = forms;
	}

	/** @param words why it did not work the last time, or the empty string */
	public WebResponse page(int status, String words) {
		String token = forms.next();
		Html body = new Html().open("section", "class", "narrow").element("h2", "Log in");
		if (!words.isEmpty()) {
			body.element("p", words, "class", "refused", "role", "alert");
		}
		body.open("form", "method", "post", "action", PATH, "class", "login").open("input", "type", "hidden", "name",
				"form", "value", token);
		body.open("label").text("User").open("input", "name", "user", "required", "", "maxlength", "64", "autocomplete",
				"username", "autocapitalize", "none", "spellcheck", "false").close("label");
		body.open("label").text("Password").open("input", "name", "password", "type", "password", "required", "",
				"maxlength", "200", "autocomplete", "current-password").close("label");
		body.element("button", "Log in").close("form").close("section");
		return layout.page(status, "Log in", PATH, body).with("Set-Cookie", Cookies.set(LoginForms.COOKIE, token));
	}
}
