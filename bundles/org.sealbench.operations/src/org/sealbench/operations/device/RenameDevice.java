// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ApplicationUris;
import org.sealbench.compiler.certificate.CertificateNeeds;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;
import org.sealbench.project.folder.NameSyntax;

/**
 * Gives a device another name. Its certificates stay with it: those that compile made follow with the next compile
 * where the name is in their application URI; where a person chose the certificate of an OPC UA server, the server
 * keeps the application URI that it has. An emulator knows devices by name and so takes it for a new one.
 */
public final class RenameDevice {
	/** Changes the model; saving is up to the caller. */
	public Outcome<Device> run(Project project, String name, String newName) {
		return Outcome.attempt(() -> {
			Device device = Devices.named(project, name);
			check(project, device, newName);
			Optional<String> uri = keptUri(project, device);
			project.change(() -> {
				uri.ifPresent(kept -> device.getOpcUaServer().setApplicationUri(kept));
				project.plant().getCertificates().stream().filter(each -> name.equals(each.getDevice()))
						.forEach(each -> each.setDevice(newName));
				device.setName(newName);
			});
			return Outcome.of(device);
		});
	}

	/** The application URI that follows from the name, where a certificate has it that compile does not replace. */
	private static Optional<String> keptUri(Project project, Device device) throws ProblemException {
		if (device.getOpcUaServer() == null || !device.getOpcUaServer().getApplicationUri().isBlank()) {
			return Optional.empty();
		}
		Optional<CertificateEntry> entry = project.certificates().find(ServerRole.OPCUA.certificate(device));
		if (entry.isEmpty() || new CertificateNeeds(project).isMadeByCompile(device, ServerRole.OPCUA, entry.get())) {
			return Optional.empty();
		}
		String uri = ApplicationUris.server(project.plant(), device);
		return Certificates.applicationUri(project.certificates().certificate(entry.get().getNumber()))
				.filter(uri::equals);
	}

	/**
	 * Rejects a name that is malformed or taken by another device; capitals make no difference.
	 *
	 * @throws ProblemException if it is malformed or taken
	 */
	public void check(Project project, Device device, String newName) throws ProblemException {
		NameSyntax.requireValid("device", newName);
		boolean taken = project.plant().getDevices().stream()
				.anyMatch(each -> each != device && each.getName().equalsIgnoreCase(newName));
		if (taken) {
			throw new ProblemException(OperationProblem.DEVICE_EXISTS.at(Place.of(newName)));
		}
	}
}
