// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.security.cert.X509Certificate;

import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.device.settings.InterfaceSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.pki.Certificates;

/** The device's first page. Nobody needs to log in to see it, so it holds nothing that helps an attacker. */
final class IntroPage {

	private final DeviceContext device;
	private final X509Certificate certificate;

	/** @param certificate what the page offers for download */
	IntroPage(DeviceContext device, X509Certificate certificate) {
		this.device = device;
		this.certificate = certificate;
	}

	WebResponse page(Layout layout) {
		Html body = new Html();
		identification(body, device.image().settings());
		download(body);
		return layout.page(200, "", "/", body);
	}

	private void identification(Html body, DeviceSettings settings) {
		PropertyList entries = new PropertyList(body, "Device").add("Project", settings.project()).addState(device);
		for (InterfaceSettings each : settings.interfaces()) {
			entries.add(each.name(), text(each));
		}
		entries.close();
	}

	static String text(InterfaceSettings at) {
		return at.address() + (at.dnsNames().isEmpty() ? "" : " (" + String.join(", ", at.dnsNames()) + ")");
	}

	private void download(Html body) {
		body.open("section").element("h2", "Download certificate");
		String words = Certificates.isCa(certificate)
				? "Install this certification authority to reach the device without a warning: "
				: "Install this device's own certificate to reach it without a warning: ";
		body.open("p").text(words).element("strong", Certificates.commonName(certificate)).close("p");
		body.open("ul", "class", "downloads");
		link(body, CertificateDownloads.CER, "Download certificate", "for Windows, Android and most programs (DER)");
		link(body, CertificateDownloads.MOBILECONFIG, "Configuration profile", "for iPhone, iPad and Mac");
		link(body, CertificateDownloads.PEM, "PEM file", "for Linux and command line tools");
		body.close("ul");
		body.open("p").text("Compare the SHA-256 fingerprint with the one in the project before you trust it:")
				.close("p");
		body.element("code", Certificates.fingerprint(certificate, "SHA-256")).close("section");
	}

	private static void link(Html body, String path, String words, String purpose) {
		body.open("li").element("a", words, "href", path).text(" ").element("span", purpose).close("li");
	}
}
