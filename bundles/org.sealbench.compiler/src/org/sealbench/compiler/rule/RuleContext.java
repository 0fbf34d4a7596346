// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;
import org.sealbench.model.SecureChannel;
import org.sealbench.model.UserAuthentication;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/**
 * What a rule may read besides the device. It is created for one run of the rules, while the project stays as it is.
 */
public final class RuleContext {

	private final Project project;
	private final Instant now;
	private AddressIndex addresses;

	/** @param now the time that certificates and deadlines are checked against */
	public RuleContext(Project project, Instant now) {
		this.project = project;
		this.now = now;
	}

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

	public Project project() {
		return project;
	}

	/** The time that certificates and deadlines are checked against. */
	public Instant now() {
		return now;
	}

	/**
	 * The interfaces that have an address, in the plant's order. All addresses are read once, and only if asked for.
	 */
	public synchronized List<NetworkInterface> interfacesAt(IpAddress address) {
		if (addresses == null) {
			addresses = new AddressIndex(plant());
		}
		return addresses.at(address);
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
