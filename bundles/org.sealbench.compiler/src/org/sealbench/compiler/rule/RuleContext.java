// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.UserAuthentication;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/**
 * What a rule may look at besides the device.
 *
 * @param now the time against which certificates and deadlines are held
 */
public record RuleContext(Project project, Instant now) {

	/** A server of a device with the certificate that it uses, entry and file both being there. */
	public record Used(ServerRole role, CertificateEntry entry, X509Certificate certificate) {

		/** The certificate as messages name it. */
		public String name() {
			return entry.getNumber() + ": " + Certificates.commonName(certificate);
		}

		public Place place(Device device) {
			return Place.of(device.getName(), role.certificateField());
		}
	}

	public Plant plant() {
		return project.plant();
	}

	public Optional<CertificateEntry> entry(int number) {
		return project.certificates().find(number);
	}

	/** The certificate, if it can be read; {@code CertificateFileRule} reports one that cannot. */
	public Optional<X509Certificate> certificate(int number) {
		try {
			return Optional.of(project.certificates().certificate(number));
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}

	/** The certificates of the device's enabled servers. */
	public List<Used> serverCertificates(Device device) {
		List<Used> used = new ArrayList<>();
		for (ServerRole role : ServerRole.values()) {
			if (role.isEnabled(device)) {
				int number = role.certificate(device);
				entry(number).ifPresent(entry -> certificate(number)
						.ifPresent(certificate -> used.add(new Used(role, entry, certificate))));
			}
		}
		return used;
	}

	/** The OPC UA server while it is enabled. */
	static Optional<OpcUaServer> opcUa(Device device) {
		return ServerRole.OPCUA.isEnabled(device) ? Optional.of(device.getOpcUaServer()) : Optional.empty();
	}

	public static Optional<SecureChannel> channel(Device device) {
		return opcUa(device).map(OpcUaServer::getSecureChannel);
	}

	public static Optional<UserAuthentication> authentication(Device device) {
		return opcUa(device).map(OpcUaServer::getUserAuthentication);
	}
}
