package org.sealbench.emulator.web;

import java.security.cert.X509Certificate;
import java.time.temporal.ChronoUnit;

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

	Page page() {
		DeviceSettings settings = device.image().settings();
		Html body = new Html().open("header").element("h1", settings.name()).element("p", settings.type()).close("header").open("main");
		identification(body, settings);
		download(body);
		body.close("main");
		return Page.html(200, settings.name(), body);
	}

	private void identification(Html body, DeviceSettings settings) {
		body.open("section").element("h2", "Device").open("dl");
		entry(body, "Project", settings.project());
		entry(body, "Type", settings.type());
		entry(body, "Firmware", settings.firmware());
		entry(body, "Operating mode", device.mode().get().name());
		entry(body, "Time of day (UTC)", device.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString());
		for (InterfaceSettings each : settings.interfaces()) {
			String names = each.dnsNames().isEmpty() ? "" : " (" + String.join(", ", each.dnsNames()) + ")";
			entry(body, each.name(), each.address() + names);
		}
		body.close("dl").close("section");
	}

	private void download(Html body) {
		body.open("section").element("h2", "Download certificate");
		String words = Certificates.isCa(certificate) ? "Install this certification authority to reach the device without a warning: "
				: "Install this device's own certificate to reach it without a warning: ";
		body.open("p").text(words).element("strong", Certificates.commonName(certificate)).close("p");
		body.open("ul");
		link(body, CertificateFiles.CER, "Download certificate", "for Windows, Android and most programs (DER)");
		link(body, CertificateFiles.MOBILECONFIG, "Configuration profile", "for iPhone, iPad and Mac");
		link(body, CertificateFiles.PEM, "PEM file", "for Linux and command line tools");
		body.close("ul");
		body.open("p").text("Compare the SHA-256 fingerprint with the one in the project before you trust it:").close("p");
		body.element("code", Certificates.fingerprint(certificate, "SHA-256")).close("section");
	}

	private static void link(Html body, String path, String words, String purpose) {
		body.open("li").element("a", words, "href", path).text(" " + purpose).close("li");
	}

	private static void entry(Html body, String name, String value) {
		body.element("dt", name).element("dd", value);
	}
}
