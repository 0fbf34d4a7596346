// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.util.List;

import org.sealbench.device.LogEntry;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.RejectedCertificate;
import org.sealbench.emulator.SessionRegistry;
import org.sealbench.pki.Certificates;

/** Diagnostics of the device: sessions, rejected clients, the log. */
public record DiagnosticsPage(DeviceContext device, CertificateValidity validity) {

	private static final int LATEST = 200;

	public Html content() {
		Html body = new Html();
		new PropertyList(body, "State").addState(device).add("Certificate and clock",
				validity.warning().orElse("the clock is inside the certificate's validity")).close();
		sessions(body);
		rejected(body);
		log(body);
		return body;
	}

	private void sessions(Html body) {
		HtmlTable table = new HtmlTable(body, "Sessions", "Server", "Who", "From");
		for (SessionRegistry.Session each : device.insight().sessions()) {
			table.row(each.server().label(), each.who(), each.from());
		}
		table.close("Nobody is connected.");
	}

	private void rejected(Html body) {
		HtmlTable table = new HtmlTable(body, "Rejected clients", HtmlTable.TIME, "Client", "Why",
				"SHA-256 fingerprint");
		for (RejectedCertificate each : device.rejected().list()) {
			table.row(each.when(), Certificates.commonName(each.certificate()), each.status() + ": " + each.reason(),
					Certificates.fingerprint(each.certificate(), "SHA-256"));
		}
		table.close("No client was turned away because of its certificate.");
	}

	private void log(Html body) {
		List<LogEntry> entries = device.log().entries();
		HtmlTable table = new HtmlTable(body, "Log", HtmlTable.TIME, "Source", "Event");
		for (LogEntry each : entries.subList(Math.max(0, entries.size() - LATEST), entries.size()).reversed()) {
			table.row(each.time(), each.source().label(), each.text());
		}
		table.close("Nothing happened yet.");
	}
}
