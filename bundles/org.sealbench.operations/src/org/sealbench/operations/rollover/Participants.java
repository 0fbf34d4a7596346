// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.certificate.StationClientCertificates;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.model.RolloverStage;
import org.sealbench.project.Project;

/** Who takes part in a rollover: the devices of each stage, and the certificates that are issued anew. */
final class Participants {

	private final PlanModel plan;
	private final Project project;
	private final Instant now;
	private final TrustSources sources;
	private final Set<CertificateNumber> going = new LinkedHashSet<>();

	Participants(PlanModel plan, Instant now) throws ProblemException {
		this.plan = plan;
		this.project = plan.project();
		this.now = now;
		this.sources = new TrustSources(project, now);
		going.add(plan.old());
		plan.lost().forEach(each -> going.add(each.getNumber()));
	}

	/** The devices that are loaded in a stage, in the order of the project. */
	List<Device> devices(RolloverStage stage) throws ProblemException {
		List<Device> devices = new ArrayList<>();
		for (Device device : project.plant().getDevices()) {
			boolean wanted = switch (stage) {
			case TRUST -> trusts(device);
			case REISSUE -> presents(device);
			case RETIRE -> trusts(device) || presents(device);
			};
			if (wanted) {
				devices.add(device);
			}
		}
		return devices;
	}

	/** Whether its trust list is another one by the rollover. */
	private boolean trusts(Device device) throws ProblemException {
		Set<CertificateNumber> trusted = TrustList.of(sources, device).certificates().keySet();
		return trusted.contains(plan.successor())
				|| plan.replacements().stream().anyMatch(each -> trusted.contains(each.getSuccessor()));
	}

	/** Whether one of its servers has a certificate of one of the two CAs. */
	boolean presents(Device device) {
		for (ServerRole role : ServerRole.values()) {
			CertificateNumber issuer = role.isEnabled(device) ? issuer(role.certificate(device))
					: CertificateNumber.NONE;
			if (going.contains(issuer) || issuer.equals(plan.successor())) {
				return true;
			}
		}
		return false;
	}

	private CertificateNumber issuer(CertificateNumber number) {
		return project.certificates().find(number).map(CertificateEntry::getIssuer).orElse(CertificateNumber.NONE);
	}

	/** The servers of a device whose certificates the old CA signed, or one that another rollover of it has left. */
	List<ServerRole> open(Device device) {
		List<ServerRole> roles = new ArrayList<>();
		for (ServerRole role : ServerRole.values()) {
			if (role.isEnabled(device) && going.contains(issuer(role.certificate(device)))) {
				roles.add(role);
			}
		}
		return roles;
	}

	/**
	 * The certificates of the old CA that devices trust one by one, and that still count: their successors have to be
	 * trusted before anybody presents them.
	 */
	List<CertificateEntry> trustedOneByOne() throws ProblemException {
		Set<CertificateNumber> trusted = new LinkedHashSet<>();
		for (Device device : project.plant().getDevices()) {
			if (device.getOpcUaServer() != null && device.getOpcUaServer().getSecureChannel() != null) {
				trusted.addAll(device.getOpcUaServer().getSecureChannel().getTrustedClients());
			}
		}
		List<CertificateEntry> found = new ArrayList<>();
		for (CertificateEntry each : project.certificates().entries()) {
			if (trusted.contains(each.getNumber()) && counts(each)) {
				found.add(each);
			}
		}
		return found;
	}

	/** The certificates of the old CA that nobody but their owners outside can present, and that still count. */
	List<CertificateEntry> ofClients() throws ProblemException {
		List<CertificateEntry> found = new ArrayList<>();
		for (CertificateEntry each : project.certificates().entries()) {
			if (each.getDevice().isEmpty() && counts(each) && !isStation(each)) {
				found.add(each);
			}
		}
		return found;
	}

	/** As above, with those whose successors are made, also when the old CA's last list has revoked them. */
	List<CertificateEntry> clients() throws ProblemException {
		List<CertificateEntry> clients = new ArrayList<>(ofClients());
		for (RolloverReplacement each : plan.replacements()) {
			Optional<CertificateEntry> entry = project.certificates().find(each.getNumber())
					.filter(old -> old.getDevice().isEmpty() && plan.replacement(old.getNumber()).isPresent());
			if (entry.isPresent() && !clients.contains(entry.get()) && !isStation(entry.get())) {
				clients.add(entry.get());
			}
		}
		return clients;
	}

	/** The identities of engineering stations that the old CA signed, and that still count. */
	List<CertificateEntry> ofStations() throws ProblemException {
		List<CertificateEntry> found = new ArrayList<>();
		for (CertificateEntry each : project.certificates().entries()) {
			if (counts(each) && isStation(each)) {
				found.add(each);
			}
		}
		return found;
	}

	private boolean isStation(CertificateEntry entry) throws ProblemException {
		return StationClientCertificates.hasStationName(entry, project.certificates().certificate(entry.getNumber()));
	}

	private boolean counts(CertificateEntry entry) throws ProblemException {
		if (!going.contains(entry.getIssuer()) || CertificateEntries.isRevoked(entry) || entry.isWaiting()) {
			return false;
		}
		X509Certificate certificate = project.certificates().certificate(entry.getNumber());
		return now.isBefore(certificate.getNotAfter().toInstant());
	}
}
