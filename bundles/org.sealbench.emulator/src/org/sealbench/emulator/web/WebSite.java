// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.UUID;

import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.web.login.WebAccess;
import org.sealbench.emulator.web.login.WebSession;
import org.sealbench.emulator.web.login.WebSessions;
import org.sealbench.emulator.web.page.CertificateValidity;
import org.sealbench.emulator.web.page.CertificatesPage;
import org.sealbench.emulator.web.page.DiagnosticsPage;
import org.sealbench.emulator.web.page.Html;
import org.sealbench.emulator.web.page.IdentificationPage;
import org.sealbench.emulator.web.page.Layout;
import org.sealbench.emulator.web.page.LoginPage;
import org.sealbench.emulator.web.page.ProtectedPage;
import org.sealbench.emulator.web.page.PublicPages;
import org.sealbench.emulator.web.page.ReturnPath;
import org.sealbench.emulator.web.page.SiteInfo;
import org.sealbench.emulator.web.page.StateAnswer;
import org.sealbench.emulator.web.page.WebResponse;
import org.sealbench.emulator.web.request.Cookies;
import org.sealbench.emulator.web.request.FormReader;
import org.sealbench.emulator.web.request.HostNames;
import org.sealbench.emulator.web.request.WebRequest;
import org.sealbench.emulator.web.tag.TagsForm;
import org.sealbench.emulator.web.tag.TagsPage;

/** The pages of a device with one image: which page answers which request, and to whom. */
final class WebSite {

	private static final FormReader.Limit SMALL_FORM = new FormReader.Limit(8 * 1024, 64);
	/** All fields of one page of tags at once. */
	private static final FormReader.Limit TAGS_FORM = new FormReader.Limit(64 * 1024, 128);

	private final DeviceContext device;
	private final WebAccess access;
	private final CertificateValidity validity;
	private final HostNames hosts;
	private final PublicPages files;
	private final SitePages pages;
	private final LoginRequests logins;
	private final TagRequests tags;
	private final RefusalLog refusals;

	/** @param download the certificate that "Download certificate" offers */
	WebSite(DeviceContext device, X509Certificate download, WebAccess access, CertificateValidity validity) {
		SiteInfo info = new SiteInfo(UUID.randomUUID().toString(), !access.users().isEmpty(), access.sessions().idle());
		this.device = device;
		this.access = access;
		this.validity = validity;
		this.hosts = new HostNames(device.image().settings(), validity.certificate());
		this.files = new PublicPages(device, download, validity, info);
		this.refusals = new RefusalLog(device.log());
		this.pages = new SitePages(device, access, validity, info);
		this.logins = new LoginRequests(pages, refusals);
		this.tags = new TagRequests(pages);
	}

	DeviceContext device() {
		return device;
	}

	/** Whether the device is reached under this name. */
	boolean isAt(String host) {
		return hosts.has(host);
	}

	/** The limits of a form that is sent to a path; empty where none is accepted. */
	Optional<FormReader.Limit> form(String path) {
		if (path.equals(ProtectedPage.TAGS.path())) {
			return Optional.of(TAGS_FORM);
		}
		return path.equals(LoginPage.PATH) || path.equals(Layout.LOGOUT) ? Optional.of(SMALL_FORM) : Optional.empty();
	}

	RefusalLog refusals() {
		return refusals;
	}

	/** For a method or form that is not accepted. */
	WebResponse refusal(WebRequest visit, int status) {
		return pages.refusal(visit, status);
	}

	/** The public page or file under a path, ready to be sent; empty for all other pages. */
	Optional<WebResponse> ready(WebRequest visit) {
		return files.at(visit);
	}

	/** Any page but those that are ready. */
	WebResponse get(WebRequest visit) {
		boolean open = visit.path().equals("/") || visit.path().equals(StateAnswer.PATH);
		if (!open && !visit.secure() && isThere(visit.path())) {
			return WebResponse.redirect(secureUrl(visit));
		}
		return switch (visit.path()) {
		case "/" -> files.intro(pages.layout(access.session(visit, true)));
		case StateAnswer.PATH -> state(visit);
		case LoginPage.PATH -> logins.get(visit);
		case TagsPage.VALUES -> tags.values(visit, access.session(visit, false));
		default -> ProtectedPage.at(visit.path()).map(wanted -> show(visit, wanted, access.session(visit, true)))
				.orElseGet(() -> pages.message(visit, 404, "There is no such page", "The address may be misspelt."));
		};
	}

	/** Processes a form. */
	WebResponse post(WebRequest visit) {
		if (!visit.secure()) {
			return pages.message(visit, 403, "Not over plain HTTP", "Forms are taken over HTTPS only.");
		}
		if (visit.foreign()) {
			refusals.add("form of another site", visit.address());
			return pages.message(visit, 403, "Not from another site",
					"Forms are taken from the device's own pages only.");
		}
		if (visit.path().equals(LoginPage.PATH)) {
			return logins.logIn(visit);
		}
		Optional<WebSession> user = access.session(visit, true);
		boolean leaves = visit.path().equals(Layout.LOGOUT);
		if (user.isEmpty()) {
			return leaves ? logins.logOut(user) : ended(visit);
		}
		if (!user.get().takeForm(visit.field("form"))) {
			refusals.add("form without a valid token", visit.address());
			return leaves
					? pages.message(visit, 403, "You are still logged in",
							"The form was not of this login. The button Log out above is.")
					: refusedWrite(visit, user.get());
		}
		return leaves ? logins.logOut(user) : tags.write(visit, user.get());
	}

	private WebResponse refusedWrite(WebRequest visit, WebSession user) {
		return ProtectedPage.TAGS.isOpenTo(user) ? tags.again(visit, user)
				: pages.message(visit, 403, "Not allowed", "You do not have the right to write tags.");
	}

	/** The session ended before the form was sent: what was typed is passed on to the page after the login. */
	private WebResponse ended(WebRequest visit) {
		LoginPage.Purpose purpose = new LoginPage.Purpose("", ReturnPath.of(visit.pathAndQuery()),
				new TagsForm(visit.form()).typed());
		return pages.login(visit, 403, "Your session has ended. Log in again.", purpose).with("Set-Cookie",
				Cookies.delete(WebSessions.COOKIE));
	}

	/** Pages ask for the state by themselves, which is no use of a session unless the request says so. */
	private WebResponse state(WebRequest visit) {
		StateAnswer state = StateAnswer.of(device, pages.info());
		boolean counts = visit.query().containsKey(StateAnswer.USE);
		return access.session(visit, counts).map(user -> state.with(user, access.sessions())).orElse(state).answer();
	}

	private WebResponse show(WebRequest visit, ProtectedPage wanted, Optional<WebSession> user) {
		if (user.isEmpty()) {
			return WebResponse.redirect(ReturnPath.login(visit.pathAndQuery()));
		}
		if (!wanted.isOpenTo(user.get())) {
			return pages.message(visit, 403, "Not allowed", "You do not have the right to see this page.");
		}
		return switch (wanted) {
		case IDENTIFICATION -> page(wanted, user, new IdentificationPage(device).content());
		case DIAGNOSTICS -> page(wanted, user, new DiagnosticsPage(device, validity).content());
		case CERTIFICATES -> page(wanted, user, new CertificatesPage(device).content());
		case TAGS -> tags.get(visit, user.get());
		};
	}

	private WebResponse page(ProtectedPage page, Optional<WebSession> user, Html content) {
		return pages.layout(user).page(200, page.title(), page.path(), content);
	}

	private static boolean isThere(String path) {
		return ProtectedPage.at(path).isPresent() || path.equals(TagsPage.VALUES) || path.equals(LoginPage.PATH);
	}

	private String secureUrl(WebRequest visit) {
		int port = device.image().settings().webServer().httpsPort();
		String host = visit.host().indexOf(':') < 0 || visit.host().startsWith("[") ? visit.host()
				: "[" + visit.host() + "]";
		return "https://" + host + (port == 443 ? "" : ":" + port) + visit.pathAndQuery();
	}
}
