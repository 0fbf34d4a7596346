// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;

import org.sealbench.device.OperatingMode;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.web.login.WebSessions;
import org.sealbench.emulator.web.request.WebRequest;

/** The pages and files that need no login. What does not change is created once, and the first page once a second. */
public final class PublicPages {

	private final DeviceContext device;
	private final IntroPage intro;
	private final Layout nobody;
	private final Map<String, WebResponse> files;
	private volatile Seen seen;

	/** The first page as it was in one second of the device's time. */
	private record Seen(long second, OperatingMode mode, WebResponse page) {
	}

	public PublicPages(DeviceContext device, X509Certificate certificate, CertificateValidity validity, SiteInfo site) {
		this.device = device;
		this.intro = new IntroPage(device, certificate);
		this.nobody = new Layout(device, validity, site, Optional.empty());
		this.files = Map.of(CertificateDownloads.CER, CertificateDownloads.cer(certificate), CertificateDownloads.PEM,
				CertificateDownloads.pem(certificate), CertificateDownloads.MOBILECONFIG,
				CertificateDownloads.mobileconfig(certificate));
	}

	/** The page or file under a path, if there is one. */
	public Optional<WebResponse> at(WebRequest visit) {
		if (visit.path().equals("/") && visit.cookie(WebSessions.COOKIE).isEmpty()) {
			return Optional.of(introOfNow());
		}
		return StaticFile.at(visit).or(() -> Optional.ofNullable(files.get(visit.path())));
	}

	/** The first page for somebody who may be logged in. */
	public WebResponse intro(Layout layout) {
		return intro.page(layout);
	}

	private WebResponse introOfNow() {
		long second = device.clock().instant().getEpochSecond();
		OperatingMode mode = device.mode().get();
		Seen last = seen;
		if (last == null || last.second() != second || last.mode() != mode) {
			last = new Seen(second, mode, intro.page(nobody));
			seen = last;
		}
		return last.page();
	}
}
