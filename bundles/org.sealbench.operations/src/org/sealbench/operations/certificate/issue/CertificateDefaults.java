// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ApplicationUris;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.certificate.ServerAlternativeNames;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;

/**
 * The content of a new certificate where nothing else is asked for: what compile would write.
 *
 * @param commonName for the number that the next certificate gets
 * @param notAfter   not yet limited to the validity of a CA
 */
public record CertificateDefaults(String commonName, List<SubjectAlternativeName> names, KeyAlgorithm key,
		Instant notBefore, Instant notAfter) {

	/** The defaults for a device, or for a client of the project where there is none. */
	public static CertificateDefaults of(Project project, Optional<Device> device, Usage usage, Instant now) {
		CertificateNumber number = project.certificates().nextNumber();
		IssuanceSettings settings = IssuanceSettings.of(project.plant());
		return new CertificateDefaults(commonName(project, device, usage, number),
				names(project, device, usage, number), settings.keyAlgorithm(usage), IssuanceSettings.notBefore(now),
				settings.notAfter(now, usage));
	}

	/** The common name of a certificate with a number. */
	static String commonName(Project project, Optional<Device> device, Usage usage, CertificateNumber number) {
		Optional<ServerRole> role = ServerRole.of(usage);
		return role.isPresent() && device.isPresent() ? role.get().commonName(device.get(), number)
				: device.map(Device::getName).orElse(project.plant().getName()) + "/Client-" + number;
	}

	/** The alternative names of a certificate with a number. */
	static List<SubjectAlternativeName> names(Project project, Optional<Device> device, Usage usage,
			CertificateNumber number) {
		Optional<ServerRole> role = ServerRole.of(usage);
		if (role.isPresent() && device.isPresent()) {
			return ServerAlternativeNames.of(project.plant(), device.get(), role.get());
		}
		return List.of(applicationUri(project, device, usage, number));
	}

	/** The application URI that an OPC UA certificate carries (OPC 10000-6 §6.2.2). */
	static SubjectAlternativeName applicationUri(Project project, Optional<Device> device, Usage usage,
			CertificateNumber number) {
		String uri = usage == Usage.OPCUA && device.isPresent() ? ApplicationUris.server(project.plant(), device.get())
				: ApplicationUris.client(project.plant(), number);
		try {
			return SubjectAlternativeName.uri(uri);
		} catch (ProblemException e) {
			// Compile reports a URI that is malformed; the name keeps it as it was typed.
			return new SubjectAlternativeName(SubjectAlternativeName.Type.URI, uri);
		}
	}
}
