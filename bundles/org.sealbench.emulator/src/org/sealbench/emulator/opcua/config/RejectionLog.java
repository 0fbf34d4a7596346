// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import java.security.cert.X509Certificate;

import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.RejectedCertificate;
import org.sealbench.opcua.StatusNames;
import org.sealbench.pki.Certificates;

/**
 * Records what was rejected: certificates in the list of rejected ones, everything in the log with its exact status
 * code.
 */
public final class RejectionLog {

	private final LiveDevice device;

	public RejectionLog(LiveDevice device) {
		this.device = device;
	}

	/** @param status the exact code of OPC 10000-4 §6.1.3, whichever the client gets */
	public void certificate(X509Certificate certificate, long status, String reason) {
		DeviceContext context = device.context();
		context.rejected().add(new RejectedCertificate(certificate, device.now(), StatusNames.of(status), reason));
		String subject = Certificates.subject(certificate);
		device.logThrottled("certificate", status + subject,
				"refused client certificate " + subject + ": " + StatusNames.of(status) + ": " + reason);
	}

	/** A connection that failed for another reason than its certificate. */
	public void connection(String remote, long status, String reason) {
		String text = "refused connection from " + remote + ": " + StatusNames.of(status)
				+ (reason.isBlank() ? "" : ": " + reason);
		device.logThrottled("connection", text, text);
	}
}
