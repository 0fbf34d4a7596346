package org.sealbench.emulator.opcua;

import java.security.cert.X509Certificate;

import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.RejectedCertificate;
import org.sealbench.opcua.StatusNames;
import org.sealbench.pki.Certificates;

/** Keeps what was refused: certificates in the list of rejected ones, everything in the log with its exact code. */
final class Refusals {

	private final LiveDevice device;

	Refusals(LiveDevice device) {
		this.device = device;
	}

	/** @param status the exact code of OPC 10000-4 §6.1.3, whatever the client is told */
	void certificate(X509Certificate certificate, long status, String reason) {
		DeviceContext context = device.context();
		context.rejected().add(new RejectedCertificate(certificate, device.now(), StatusNames.of(status), reason));
		String subject = Certificates.subject(certificate);
		device.logQuietly("certificate", status + subject, "refused client certificate " + subject + ": " + StatusNames.of(status) + ": " + reason);
	}

	/** A connection that failed for another reason than its certificate. */
	void connection(String remote, long status, String reason) {
		String text = "refused connection from " + remote + ": " + StatusNames.of(status) + (reason.isBlank() ? "" : ": " + reason);
		device.logQuietly("connection", text, text);
	}
}
