// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;

/** Sets what a device uses a certificate as. */
public final class RoleAssignment {

	private RoleAssignment() {
	}

	static Device named(Project project, String name) throws ProblemException {
		return project.device(name)
				.orElseThrow(() -> new ProblemException(OperationProblem.noSuchDevice(project, name)));
	}

	/** Whether the device uses it in that role. */
	public static boolean has(Device device, CertificateRole role, CertificateNumber number) {
		return switch (role) {
		case WEB -> device.getWebServer() != null && device.getWebServer().getCertificate().equals(number);
		case OPCUA -> device.getOpcUaServer() != null && device.getOpcUaServer().getCertificate().equals(number);
		case TRUSTED_CLIENT -> device.getOpcUaServer() != null && device.getOpcUaServer().getSecureChannel() != null
				&& device.getOpcUaServer().getSecureChannel().getTrustedClients().contains(number);
		};
	}

	/** Makes the device use it; the caller has checked that it may. */
	public static void add(Device device, CertificateRole role, CertificateNumber number) {
		complete(device, role);
		if (role.server().isPresent()) {
			role.server().get().assign(device, number);
		} else {
			device.getOpcUaServer().getSecureChannel().getTrustedClients().add(number);
		}
	}

	/** The device uses it no more; it has it in that role. */
	public static void remove(Device device, CertificateRole role, CertificateNumber number) {
		if (role.server().isPresent()) {
			role.server().get().assign(device, CertificateNumber.NONE);
		} else {
			List<CertificateNumber> trusted = device.getOpcUaServer().getSecureChannel().getTrustedClients();
			trusted.remove(trusted.indexOf(number));
		}
	}

	/** A device file written by hand may lack a server that is off. */
	private static void complete(Device device, CertificateRole role) {
		if (role == CertificateRole.WEB && device.getWebServer() == null) {
			device.setWebServer(ModelFactory.eINSTANCE.createWebServer());
		}
		if (role != CertificateRole.WEB && device.getOpcUaServer() == null) {
			device.setOpcUaServer(ModelFactory.eINSTANCE.createOpcUaServer());
		}
		if (role == CertificateRole.TRUSTED_CLIENT && device.getOpcUaServer().getSecureChannel() == null) {
			device.getOpcUaServer().setSecureChannel(ModelFactory.eINSTANCE.createSecureChannel());
		}
	}
}
