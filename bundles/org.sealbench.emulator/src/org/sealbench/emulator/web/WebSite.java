// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.ThrottledLog;
import org.sealbench.emulator.web.login.LoginForms;
import org.sealbench.emulator.web.login.WebAccess;
import org.sealbench.emulator.web.login.WebAuthenticator;
import org.sealbench.emulator.web.login.WebSession;
import org.sealbench.emulator.web.login.WebSessions;
import org.sealbench.emulator.web.page.CertificateValidity;
import org.sealbench.emulator.web.page.CertificatesPage;
import org.sealbench.emulator.web.page.DiagnosticsPage;
import org.sealbench.emulator.web.page.Html;
import org.sealbench.emulator.web.page.IdentificationPage;
import org.sealbench.emulator.web.page.Layout;
import org.sealbench.emulator.web.page.LiveScript;
import org.sealbench.emulator.web.page.LoginPage;
import org.sealbench.emulator.web.page.MessagePage;
import org.sealbench.emulator.web.page.ProtectedPage;
import org.sealbench.emulator.web.page.PublicPages;
import org.sealbench.emulator.web.page.TagsPage;
import org.sealbench.emulator.web.page.WebResponse;
import org.sealbench.emulator.web.request.Cookies;
import org.sealbench.emulator.web.request.HostNames;
import org.sealbench.emulator.web.request.WebRequest;

/** The pages of a device with one image: which page answers which request, and to whom. */
final class WebSite {

	private final DeviceContext device;
	private final WebAccess access;
	private final CertificateValidity validity;
	private final HostNames hosts;
	private final PublicPages pages;
	private final ThrottledLog events;

	/** @param download what "Download certificate" hands out */
	WebSite(DeviceContext device, X509Certificate download, WebAccess access, CertificateValidity validity) {
		this.device = device;
		this.access = access;
		this.validity = validity;
		this.hosts = new HostNames(device.image().settings(), validity.certificate());
		this.pages = new PublicPages(device, download, validity, !access.users().isEmpty());
		this.events = new ThrottledLog(text -> device.log().add(DeviceLog.WEB, text), System::nanoTime);
	}

	DeviceContext device() {
		return device;
	}

	/** Whether the device is called so. */
	boolean isAt(String host) {
		return hosts.has(host);
	}

	boolean takesForms(String path) {
		return path.equals(LoginPage.PATH) || path.equals(Layout.LOGOUT) || path.equals(ProtectedPage.TAGS.path());
	}

	/** Notes in the log that something was refused, but not every time. */
	void refused(String what, String address) {
		events.add(what, address, "refused " + what + " from " + address);
	}

	void handshakeRefused(String address, String reason) {
		events.add("handshake", address, "no TLS connection with " + address + ": " + reason);
	}

	void downloaded(String file, String address) {
		events.add("download", file + address, file + " downloaded by " + address);
	}

	/** What everybody gets under a path, made already; empty for all other pages. */
	Optional<WebResponse> ready(WebRequest visit) {
		return pages.at(visit);
	}

	/** Any page but those that are ready. */
	WebResponse get(WebRequest visit) {
		Optional<ProtectedPage> wanted = ProtectedPage.at(visit.path());
		boolean values = visit.path().equals(TagsPage.VALUES);
		if (wanted.isEmpty() && !values && !visit.path().equals(LoginPage.PATH) && !visit.path().equals("/")) {
			return message(visit, 404, "There is no such page", "The address may be misspelt.");
		}
		if (!visit.secure() && !visit.path().equals("/")) {
			return WebResponse.redirect(secureUrl(visit));
		}
		Optional<WebSession> user = access.session(visit, !values);
		if (visit.path().equals("/")) {
			return pages.intro(layout(user));
		}
		if (visit.path().equals(LoginPage.PATH)) {
			return user.isPresent() ? WebResponse.redirect("/") : login(200, "");
		}
		return values ? values(user) : show(visit, wanted.get(), user);
	}

	/** Takes a form. */
	WebResponse post(WebRequest visit) {
		if (!visit.secure()) {
			return message(visit, 403, "Not over plain HTTP", "Forms are taken over HTTPS only.");
		}
		if (visit.foreign()) {
			refused("form of another site", visit.address());
			return message(visit, 403, "Not from another site", "Forms are taken from the device's own pages only.");
		}
		return switch (visit.path()) {
		case LoginPage.PATH -> logIn(visit);
		case Layout.LOGOUT -> withForm(visit, this::logOut);
		default -> withForm(visit, user -> write(visit, user));
		};
	}

	/** What a form does for a user who sent it from a page of ours. */
	private interface Action {
		WebResponse run(WebSession user);
	}

	private WebResponse withForm(WebRequest visit, Action action) {
		Optional<WebSession> user = access.session(visit, true);
		if (user.isEmpty()) {
			return login(403, "Your session has ended. Log in again.").with("Set-Cookie",
					Cookies.delete(WebSessions.COOKIE));
		}
		if (!user.get().takeForm(visit.field("form"))) {
			refused("form without a valid token", visit.address());
			return message(visit, 403, "This form is not valid any more",
					"It was sent already, or is too old. Open the page again.");
		}
		return action.run(user.get());
	}

	private WebResponse logIn(WebRequest visit) {
		if (!access.forms().take(visit.field("form"), visit.cookie(LoginForms.COOKIE))) {
			refused("login form without a valid token", visit.address());
			return login(403, "This form is not valid any more. Try again.");
		}
		// The form's text is garbage soon after; a copy that is kept would be worse than none.
		WebAuthenticator.Login login = access.users().login(visit.field("user"), visit.field("password").toCharArray(),
				visit.address());
		if (login.user().isEmpty()) {
			WebResponse again = login(login.status(), login.words());
			return login.status() == 401 ? again : again.with("Retry-After", "10");
		}
		access.sessions().end(visit.cookie(WebSessions.COOKIE));
		String cookie = access.sessions().begin(login.user().get(), visit.address());
		return WebResponse.redirect("/").with("Set-Cookie", Cookies.set(WebSessions.COOKIE, cookie)).with("Set-Cookie",
				Cookies.delete(LoginForms.COOKIE));
	}

	private WebResponse logOut(WebSession user) {
		access.sessions().end(user);
		return WebResponse.redirect("/").with("Set-Cookie", Cookies.delete(WebSessions.COOKIE)).with("Clear-Site-Data",
				"\"cache\", \"storage\"");
	}

	private WebResponse write(WebRequest visit, WebSession user) {
		if (!user.may("write")) {
			return message(visit, 403, "Not allowed", "You do not have the right to write tags.");
		}
		TagsPage page = new TagsPage(device, user);
		try {
			page.write(visit.field("tag"), visit.field("value"));
			device.log().add(DeviceLog.WEB, "user " + user.user().name() + " wrote the tag " + visit.field("tag"));
			return WebResponse.redirect(ProtectedPage.TAGS.path());
		} catch (ProblemException e) {
			return tags(422, user,
					page.content("Not written: " + e.problem().message() + ". " + e.problem().remedy(), true));
		}
	}

	private WebResponse show(WebRequest visit, ProtectedPage wanted, Optional<WebSession> user) {
		if (user.isEmpty()) {
			return WebResponse.redirect(LoginPage.PATH);
		}
		if (!wanted.isOpenTo(user.get())) {
			return message(visit, 403, "Not allowed", "You do not have the right to see this page.");
		}
		return switch (wanted) {
		case IDENTIFICATION -> page(wanted, user, new IdentificationPage(device).content());
		case DIAGNOSTICS -> page(wanted, user, new DiagnosticsPage(device, validity).content());
		case CERTIFICATES -> page(wanted, user, new CertificatesPage(device).content());
		case TAGS -> tags(200, user.get(), new TagsPage(device, user.get()).content("", false));
		};
	}

	private WebResponse tags(int status, WebSession user, Html content) {
		return layout(Optional.of(user)).page(status, ProtectedPage.TAGS.title(), ProtectedPage.TAGS.path(), content,
				LiveScript.PATH);
	}

	private WebResponse page(ProtectedPage page, Optional<WebSession> user, Html content) {
		return layout(user).page(200, page.title(), page.path(), content);
	}

	private WebResponse values(Optional<WebSession> user) {
		if (user.isEmpty() || !ProtectedPage.TAGS.isOpenTo(user.get())) {
			return new WebResponse(403, "application/json", "{}".getBytes(StandardCharsets.US_ASCII), "", List.of());
		}
		return new WebResponse(200, "application/json", new TagsPage(device, user.get()).values(), "", List.of());
	}

	private WebResponse login(int status, String words) {
		return new LoginPage(layout(Optional.empty()), access.forms()).page(status, words);
	}

	private WebResponse message(WebRequest visit, int status, String title, String words) {
		return MessagePage.of(layout(access.session(visit, false)), status, title, words);
	}

	private Layout layout(Optional<WebSession> user) {
		return new Layout(device, validity, !access.users().isEmpty(), user);
	}

	private String secureUrl(WebRequest visit) {
		int port = device.image().settings().webServer().httpsPort();
		String host = visit.host().indexOf(':') < 0 || visit.host().startsWith("[") ? visit.host()
				: "[" + visit.host() + "]";
		return "https://" + host + (port == 443 ? "" : ":" + port) + visit.path();
	}
}
