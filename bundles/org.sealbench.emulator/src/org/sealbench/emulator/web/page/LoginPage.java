// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.sealbench.emulator.web.login.FormDraft;
import org.sealbench.emulator.web.login.LoginForms;
import org.sealbench.emulator.web.request.Cookies;
import org.sealbench.emulator.web.request.WebRequest;

/** Where users log in. */
public final class LoginPage {

	public static final String PATH = "/login";
	/** Prefix of the fields that the login only passes on to the page that was wanted. */
	private static final String CARRIED = "carried:";
	/** What is passed on, as a form sends it, in bytes and fields: login forms are bounded. */
	private static final int LONGEST_CARRIED = 5000;
	private static final int MOST_CARRIED = 40;

	private final Layout layout;
	private final LoginForms forms;

	public LoginPage(Layout layout, LoginForms forms) {
		this.layout = layout;
		this.forms = forms;
	}

	/**
	 * What a login leads to.
	 *
	 * @param user  as typed before
	 * @param to    the page that is wanted
	 * @param draft what was typed there
	 */
	public record Purpose(String user, String to, FormDraft draft) {

		/** Of a request for the login page, or of its form. */
		public static Purpose of(WebRequest visit) {
			Map<String, String> typed = new TreeMap<>();
			visit.form().forEach((name, value) -> {
				if (name.startsWith(CARRIED)) {
					typed.put(name.substring(CARRIED.length()), value);
				}
			});
			String to = visit.form().getOrDefault(ReturnPath.FIELD, visit.query().getOrDefault(ReturnPath.FIELD, "/"));
			return new Purpose(visit.field("user"), ReturnPath.of(to), FormDraft.ofTyped(typed));
		}
	}

	/**
	 * @param words  why it did not work the last time, or the empty string
	 * @param cookie that the browser has already, or the empty string
	 */
	public WebResponse page(int status, String words, Purpose purpose, String cookie) {
		String browser = forms.browser(cookie);
		Html body = new Html().open("section", "class", "narrow").element("h2", "Log in");
		if (!words.isEmpty()) {
			body.element("p", words, "class", "refused", "role", "alert");
		}
		body.open("form", "method", "post", "action", PATH, "class", "login");
		hidden(body, "form", forms.next(browser));
		if (!purpose.to().equals("/")) {
			hidden(body, ReturnPath.FIELD, purpose.to());
		}
		carry(body, purpose.draft());
		body.open("label").text("User").open("input", "name", "user", "value", purpose.user(), "required", "",
				"maxlength", "64", "autocomplete", "username", "autocapitalize", "none", "spellcheck", "false")
				.close("label");
		// No maximum length: a browser would silently truncate a longer password.
		body.open("label").text("Password").open("input", "name", "password", "type", "password", "required", "",
				"autocomplete", "current-password").close("label");
		body.element("button", "Log in").close("form").close("section");
		WebResponse page = layout.page(status, "Log in", ReturnPath.login(purpose.to()), body).with("Set-Cookie",
				Cookies.set(LoginForms.COOKIE, browser));
		// The field is mandatory with this status (RFC 9110 section 15.5.2); browsers show no dialog of their own for a
		// scheme that they do not know.
		return status == 401 ? page.with("WWW-Authenticate", "Form realm=\"device\"") : page;
	}

	private static void carry(Html body, FormDraft draft) {
		int length = 0;
		int fields = 0;
		for (Map.Entry<String, String> each : new TreeMap<>(draft.typed()).entrySet()) {
			String name = CARRIED + each.getKey();
			length += URLEncoder.encode(name + each.getValue(), StandardCharsets.UTF_8).length() + 2;
			fields++;
			if (length <= LONGEST_CARRIED && fields <= MOST_CARRIED) {
				hidden(body, name, each.getValue());
			}
		}
	}

	private static void hidden(Html body, String name, String value) {
		body.open("input", "type", "hidden", "name", name, "value", value);
	}
}
