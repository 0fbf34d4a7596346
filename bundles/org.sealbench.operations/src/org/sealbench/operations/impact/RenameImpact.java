// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ApplicationUris;
import org.sealbench.compiler.certificate.CertificateNeeds;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/** What another name of a device breaks: its name stands in the application URI of its OPC UA server. */
final class RenameImpact {

	private final Project project;
	private final Device device;

	RenameImpact(Project project, Device device) {
		this.project = project;
		this.device = device;
	}

	List<Impact> breakages() throws ProblemException {
		List<Impact> found = new ArrayList<>();
		if (Arrays.stream(ServerRole.values()).anyMatch(role -> role.isEnabled(device))) {
			found.add(new Impact("device", device.getName(), "an emulator knows it by this name",
					"Load it under the new one, and reset the old one."));
		}
		Optional<CertificateEntry> entry = followed();
		if (entry.isPresent()) {
			String name = project.certificates().name(entry.get().getNumber());
			found.add(new Impact("certificate", name,
					"its application URI " + ApplicationUris.server(project.plant(), device) + " holds the old name",
					"The next compile makes a new one; then load the device again."));
			if (Certificates.isSelfSigned(project.certificates().certificate(entry.get().getNumber()))) {
				clients(found);
			}
		}
		return found;
	}

	/** The certificate of the OPC UA server, if compile makes another one under the new name. */
	private Optional<CertificateEntry> followed() throws ProblemException {
		if (!ServerRole.OPCUA.isEnabled(device) || !device.getOpcUaServer().getApplicationUri().isBlank()) {
			return Optional.empty();
		}
		Optional<CertificateEntry> entry = project.certificates().find(ServerRole.OPCUA.certificate(device));
		return entry.isPresent() && new CertificateNeeds(project).isMadeByCompile(device, ServerRole.OPCUA, entry.get())
				? entry
				: Optional.empty();
	}

	private void clients(List<Impact> found) throws ProblemException {
		for (CertificateNumber number : device.getOpcUaServer().getSecureChannel().getTrustedClients()) {
			found.add(new Impact("client", project.certificates().name(number),
					"it trusts the present certificate itself", "Let it trust the new one."));
		}
	}
}
