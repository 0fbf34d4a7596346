// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.web.login.WebSession;

/** What all pages have around their content: the device's name, its mode and time, and the way to the other pages. */
public final class Layout {

	public static final String LOGOUT = "/logout";
	/** Where the way past the navigation ends. */
	private static final String CONTENT = "content";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'")
			.withZone(ZoneOffset.UTC);

	private final DeviceContext device;
	private final Optional<WebSession> session;
	private final CertificateValidity validity;
	private final boolean hasUsers;

	/** @param session of whoever sees the page */
	public Layout(DeviceContext device, CertificateValidity validity, boolean hasUsers, Optional<WebSession> session) {
		this.device = device;
		this.validity = validity;
		this.hasUsers = hasUsers;
		this.session = session;
	}

	/** @param path of the page, to mark it among the others */
	public WebResponse page(int status, String title, String path, Html content) {
		return page(status, title, path, content, "");
	}

	/** @param script that makes the page livelier, or the empty string */
	public WebResponse page(int status, String title, String path, Html content, String script) {
		DeviceSettings settings = device.image().settings();
		Html page = new Html().open("html", "lang", "en").open("head").open("meta", "charset", "utf-8")
				.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
				.element("title", title.isEmpty() ? settings.name() : title + " – " + settings.name())
				.open("link", "rel", "stylesheet", "href", StyleSheet.PATH)
				.open("link", "rel", "icon", "href", Favicon.PATH);
		if (!script.isEmpty()) {
			page.element("script", "", "src", script, "defer", "");
		}
		page.close("head").open("body").element("a", "To the content", "class", "skip", "href", "#" + CONTENT);
		header(page, settings);
		navigation(page, path);
		page.open("main", "id", CONTENT, "tabindex", "-1");
		validity.warning()
				.ifPresent(words -> page.element("p", "Note: " + words + ".", "class", "warning", "role", "alert"));
		page.add(content).close("main").close("body").close("html");
		return WebResponse.html(status, page);
	}

	static String time(Instant instant) {
		return TIME.format(instant);
	}

	private void header(Html page, DeviceSettings settings) {
		String mode = device.mode().get().name();
		page.open("header").open("div").element("h1", settings.name()).element("p", settings.type()).close("div");
		page.open("p", "class", "state").element("span", mode, "class", "mode " + mode.toLowerCase(Locale.ROOT))
				.text(" ").element("time", time(device.clock().instant())).close("p").close("header");
	}

	private void navigation(Html page, String path) {
		page.open("nav", "aria-label", "Pages");
		link(page, path, "/", "Start");
		session.ifPresent(user -> {
			for (ProtectedPage each : ProtectedPage.values()) {
				if (each.isOpenTo(user)) {
					link(page, path, each.path(), each.title());
				}
			}
			page.open("form", "method", "post", "action", LOGOUT)
					.open("input", "type", "hidden", "name", "form", "value", user.newForm())
					.element("span", user.user().name(), "class", "user").element("button", "Log out", "class", "quiet")
					.close("form");
		});
		if (session.isEmpty() && hasUsers) {
			link(page, path, LoginPage.PATH, "Log in");
		}
		page.close("nav");
	}

	private static void link(Html page, String here, String path, String words) {
		if (here.equals(path)) {
			page.element("a", words, "href", path, "aria-current", "page");
		} else {
			page.element("a", words, "href", path);
		}
	}
}
