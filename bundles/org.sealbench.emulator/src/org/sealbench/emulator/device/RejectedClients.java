// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.util.List;

import org.sealbench.device.RejectedClient;
import org.sealbench.emulator.RejectedCertificate;
import org.sealbench.emulator.RejectedCertificates;
import org.sealbench.pki.Certificates;

/** Converts rejected certificates into entries of the device's report. */
final class RejectedClients {

	private RejectedClients() {
	}

	static List<RejectedClient> of(RejectedCertificates rejected) {
		return rejected.list().stream().map(RejectedClients::of).toList();
	}

	private static RejectedClient of(RejectedCertificate each) {
		return new RejectedClient(Certificates.sha256(each.certificate()), Certificates.subject(each.certificate()),
				each.when(), each.status(), each.reason(), Certificates.pem(each.certificate()));
	}
}
