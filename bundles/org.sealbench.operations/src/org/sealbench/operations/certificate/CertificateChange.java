// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.List;

/**
 * What an operation did to certificates. It changed the model only; saving is up to the caller.
 *
 * @param certificates the certificates that were added or changed, as they are now
 * @param devices      names of the devices that must be loaded again
 */
public record CertificateChange(List<CertificateSummary> certificates, List<String> devices) {

	public CertificateChange {
		certificates = List.copyOf(certificates);
		devices = List.copyOf(devices);
	}
}
