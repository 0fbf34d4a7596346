// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;
import org.sealbench.compiler.certificate.CertificateNeed;
import org.sealbench.compiler.certificate.CertificateNeeds;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
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
	private @Nullable AddressIndex addresses;
	private @Nullable NameIndex names;
	private @Nullable Optional<ProjectCa> ca;
	private @Nullable TrustSources trust;
	private @Nullable Device needy;
	private @Nullable List<CertificateNeed> needs;
	private final Map<String, List<Problem>> shared = new HashMap<>();

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

	/** The devices with a name, capitals or not, in the plant's order. */
	public List<Device> devicesNamed(String name) {
		return names().named(name);
	}

	/** The devices with a DNS name, capitals or not, in the plant's order. */
	public List<Device> devicesWithDnsName(String name) {
		return names().withDnsName(name);
	}

	private synchronized NameIndex names() {
		if (names == null) {
			names = new NameIndex(plant());
		}
		return names;
	}

	/**
	 * The project CA that signs now, looked for once.
	 *
	 * @throws ProblemException if the file of a CA is missing or damaged
	 */
	public synchronized Optional<ProjectCa> ca() throws ProblemException {
		if (ca == null) {
			ca = ProjectCa.find(project, now);
		}
		return ca;
	}

	/** What the trust lists of the devices have in common, looked for once. */
	public synchronized TrustSources trustSources() {
		if (trust == null) {
			trust = new TrustSources(project, now);
		}
		return trust;
	}

	/**
	 * The certificates that compile has to create for a device; several rules ask for the same one's.
	 *
	 * @throws ProblemException if a certificate's file is missing or damaged
	 */
	public synchronized List<CertificateNeed> needs(Device device) throws ProblemException {
		List<CertificateNeed> known = needs;
		if (known == null || needy != device) {
			known = List.copyOf(new CertificateNeeds(project).needs(device));
			needs = known;
			needy = device;
		}
		return known;
	}

	/** A check of something that many devices share. */
	public interface SharedCheck {
		/** @throws ProblemException if a file is missing or damaged */
		List<Problem> run() throws ProblemException;
	}

	/**
	 * What a check finds, run once: each device that has a certificate of a CA wants to know about the CA.
	 *
	 * @param what names the check and what is checked
	 * @throws ProblemException if a file is missing or damaged
	 */
	public synchronized List<Problem> shared(String what, SharedCheck check) throws ProblemException {
		List<Problem> found = shared.get(what);
		if (found == null) {
			found = List.copyOf(check.run());
			shared.put(what, found);
		}
		return found;
	}

	public Plant plant() {
		return project.plant();
	}

	public Optional<CertificateEntry> entry(CertificateNumber number) {
		return project.certificates().find(number);
	}

	/** The certificate, if it can be read; {@code CertificateFileRule} reports one that cannot. */
	public Optional<X509Certificate> certificate(CertificateNumber number) {
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
				CertificateNumber number = role.certificate(device);
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
