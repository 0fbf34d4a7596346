// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.web.login.WebSession;

/** What all pages have around their content: the device's name, its mode and time, and the way to the other pages. */
public final class Layout {

	public static final String LOGOUT = "/logout";
	/** Target of the link that skips the navigation. */
	private static final String CONTENT = "content";

	private final DeviceContext device;
	private final Optional<WebSession> session;
	private final CertificateValidity validity;
	private final SiteInfo site;

	/** @param session of the user who sees the page */
	public Layout(DeviceContext device, CertificateValidity validity, SiteInfo site, Optional<WebSession> session) {
		this.device = device;
		this.validity = validity;
		this.site = site;
		this.session = session;
	}

	/** @param path of the page with its query, to mark it among the others and to come back to it */
	public WebResponse page(int status, String title, String path, Html content) {
		return page(status, title, path, content, StateAnswer.PATH);
	}

	/** @param state where the page's script asks for what is shown */
	public WebResponse page(int status, String title, String path, Html content, String state) {
		DeviceSettings settings = device.image().settings();
		Html page = new Html().open("html", "lang", "en").open("head").open("meta", "charset", "utf-8")
				.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
				.element("title", title.isEmpty() ? settings.name() : title + " – " + settings.name())
				.open("link", "rel", "stylesheet", "href", StaticFile.STYLE.reference())
				.open("link", "rel", "icon", "href", StaticFile.ICON.reference())
				.element("script", "", "src", StaticFile.SCRIPT.reference(), "defer", "").close("head");
		body(page, path, state).element("a", "To the content", "class", "skip", "href", "#" + CONTENT);
		header(page, settings);
		navigation(page, path);
		page.open("main", "id", CONTENT, "tabindex", "-1");
		page.element("div", "", "id", "notice", "class", "notice", "role", "alert");
		validity.warning()
				.ifPresent(words -> page.element("p", "Note: " + words + ".", "class", "warning", "role", "alert"));
		page.add(content).close("main").close("body").close("html");
		return WebResponse.html(status, page);
	}

	private Html body(Html page, String path, String state) {
		List<String> attributes = new ArrayList<>(
				List.of("data-state", state, "data-edition", site.edition(), "data-login", ReturnPath.login(path)));
		session.ifPresent(user -> attributes.addAll(List.of("data-session", user.id())));
		return page.open("body", attributes.toArray(String[]::new));
	}

	/** The kind of the device is shown to users who are logged in only. */
	private void header(Html page, DeviceSettings settings) {
		String mode = device.mode().get().name();
		page.open("header").open("div").element("h1", settings.name());
		if (session.isPresent()) {
			page.element("p", settings.type());
		}
		page.close("div").open("p", "class", "state")
				.element("span", mode, "class", "mode " + mode.toLowerCase(Locale.ROOT)).text(" ")
				.time(device.clock().instant(), "data-live", "time").text(" ")
				.element("span", "as of then", "id", "live", "class", "live", "role", "status").close("p")
				.close("header");
	}

	private void navigation(Html page, String path) {
		page.open("nav", "aria-label", "Pages");
		link(page, path, "/", "Start");
		session.ifPresent(user -> {
			for (ProtectedPage each : ProtectedPage.values()) {
				if (each.isOpenTo(user)) {
					link(page, path.split("\\?", 2)[0], each.path(), each.title());
				}
			}
			page.open("form", "method", "post", "action", LOGOUT)
					.open("input", "type", "hidden", "name", "form", "value", user.newForm())
					.element("span", user.user().name() + ", " + end(), "class", "user")
					.element("button", "Log out", "class", "quiet").close("form");
		});
		if (session.isEmpty() && site.hasUsers()) {
			link(page, path, path.startsWith(LoginPage.PATH) ? path : LoginPage.PATH, "Log in");
		}
		page.close("nav");
	}

	/**
	 * When the session ends, shown on every page so that nobody is surprised by it (WCAG 2.2, success criterion 2.2.1).
	 */
	private String end() {
		long minutes = site.idle().toMinutes();
		return "logged out after " + minutes + (minutes == 1 ? " minute" : " minutes") + " without use";
	}

	private static void link(Html page, String here, String path, String words) {
		if (here.equals(path)) {
			page.element("a", words, "href", path, "aria-current", "page");
		} else {
			page.element("a", words, "href", path);
		}
	}
}
