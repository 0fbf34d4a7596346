// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import java.util.List;
import java.util.Optional;

import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.revocation.RevocationReport;

/**
 * What became of the replacement of a device.
 *
 * @param certificates those made for the new hardware, by this command or an earlier one
 * @param old          numbers of those that the old hardware holds
 * @param devices      what was loaded: the new hardware first, then its partners
 * @param revocation   who knows that the old ones are not valid any more; empty if it has not come to that
 * @param done         whether the new hardware and all its partners are loaded
 */
public record ReplacementReport(String device, List<CertificateSummary> certificates, List<CertificateNumber> old,
		List<DownloadedDevice> devices, Optional<RevocationReport> revocation, boolean done) {

	public ReplacementReport {
		certificates = List.copyOf(certificates);
		old = List.copyOf(old);
		devices = List.copyOf(devices);
	}
}
