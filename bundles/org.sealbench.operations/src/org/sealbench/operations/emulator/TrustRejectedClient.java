// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.emulator;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.device.RejectedClient;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.RoleAssignment;
import org.sealbench.operations.device.Devices;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Trusts a client that a device rejected: adds its certificate to the trusted ones, unless the project has it, and
 * makes it one of the device's trusted clients. The next download carries it into the device.
 */
public final class TrustRejectedClient {

	/**
	 * Changes the model; saving is up to the caller.
	 *
	 * @return the entry of the certificate
	 */
	public Outcome<CertificateEntry> run(Project project, String deviceName, RejectedClient rejected) {
		return Outcome.attempt(() -> {
			Device device = Devices.named(project, deviceName);
			X509Certificate certificate = CertificateReader
					.read(rejected.certificate().getBytes(StandardCharsets.US_ASCII), rejected.subject());
			Optional<CertificateEntry> present = find(project, certificate);
			CertificateEntry entry = present.isPresent() ? present.get()
					: project.certificates().add(new NewCertificate(certificate, Optional.empty(),
							CertificateStore.TRUSTED, CertificateUsage.CLIENT, "", CertificateNumber.NONE));
			if (!RoleAssignment.has(device, CertificateRole.TRUSTED_CLIENT, entry.getNumber())) {
				project.change(() -> RoleAssignment.add(device, CertificateRole.TRUSTED_CLIENT, entry.getNumber()));
			}
			return Outcome.of(entry);
		});
	}

	private static Optional<CertificateEntry> find(Project project, X509Certificate certificate)
			throws ProblemException {
		for (CertificateEntry entry : project.certificates().entries()) {
			if (project.certificates().certificate(entry.getNumber()).equals(certificate)) {
				return Optional.of(entry);
			}
		}
		return Optional.empty();
	}
}
