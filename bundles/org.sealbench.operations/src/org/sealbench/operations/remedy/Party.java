// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.remedy;

import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.ExternalClient;
import org.sealbench.operations.certificate.ca.IssuerFinder;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.network.NetworkNodeId;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/**
 * One end of a connection.
 *
 * @param name   as the commands take it
 * @param device empty for a client
 * @param number of the certificate that it presents, or that of none
 */
record Party(String name, Optional<Device> device, CertificateNumber number) {

	/** The one that a node of the network stands for. */
	static Party of(Project project, String id, NetworkConnection.Protocol protocol) {
		NetworkNodeId node = NetworkNodeId.parse(id).orElseThrow();
		String name = node.name();
		return switch (node.type()) {
		case DEVICE -> {
			Optional<Device> device = project.device(name);
			ServerRole role = protocol == NetworkConnection.Protocol.WEB ? ServerRole.WEB : ServerRole.OPCUA;
			yield new Party(name, device,
					device.filter(role::isEnabled).map(role::certificate).orElse(CertificateNumber.NONE));
		}
		case CLIENT -> new Party(name, Optional.empty(),
				project.plant().getClients().stream().filter(each -> each.getName().equals(name)).findFirst()
						.map(ExternalClient::getCertificate).orElse(CertificateNumber.NONE));
		case CERTIFICATE -> new Party(name, Optional.empty(), CertificateNumber.parse(name).orElseThrow());
		case GROUP -> new Party(name, Optional.empty(), CertificateNumber.NONE);
		case BROWSER -> new Party(node.text(), Optional.empty(), CertificateNumber.NONE);
		};
	}

	/** Whether the project can make another certificate for it. */
	boolean canRenew(Project project) throws ProblemException {
		Optional<CertificateEntry> entry = project.certificates().find(number);
		if (entry.filter(CertificateEntry::isPrivateKey).isEmpty()) {
			return false;
		}
		return Certificates.isSelfSigned(project.certificates().certificate(number))
				|| IssuerFinder.of(project, entry.get()).filter(CertificateEntry::isPrivateKey).isPresent();
	}
}
