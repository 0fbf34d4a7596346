// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.common.Texts;
import org.sealbench.common.address.AddressException;
import org.sealbench.common.address.InterfaceAddress;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.certificate.ServerAlternativeNames;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.certificate.StationClientCertificates;
import org.sealbench.compiler.image.LegacyPolicyCertificate;
import org.sealbench.compiler.image.SettingsMapper;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.ClientKind;
import org.sealbench.model.Device;
import org.sealbench.model.ExternalClient;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.SecureChannel;
import org.sealbench.operations.connection.ClientTrust;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.SubjectAlternativeName.Type;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;

/** Reads the participants of a project's network in small steps. */
final class ParticipantReader {

	private static final Texts TEXTS = Texts.beside(ParticipantReader.class);

	private final Project project;
	private final Instant now;
	private final Problems problems;
	private final Set<CertificateNumber> placed = new LinkedHashSet<>();
	private final List<Participant> parties = new ArrayList<>();
	private final Deque<Runnable> steps = new ArrayDeque<>();
	private TrustSources sources;
	private Optional<X509Certificate> station = Optional.empty();
	private TrustMaterial stationTrust = TrustMaterial.of();

	ParticipantReader(Project project, Instant now, Problems problems) {
		this.project = project;
		this.now = now;
		this.problems = problems;
		this.sources = new TrustSources(project, Optional.empty());
		steps.add(this::findAuthority);
		steps.add(this::findStation);
		project.plant().getDevices().forEach(device -> steps.add(() -> parties.add(device(device))));
		steps.add(this::clients);
	}

	/** Reads a little more; false where all is read. */
	boolean step() {
		Runnable next = steps.poll();
		if (next != null) {
			next.run();
		}
		return !steps.isEmpty();
	}

	/** What was read. */
	List<Participant> read() {
		return parties;
	}

	private void findAuthority() {
		try {
			sources = new TrustSources(project, ProjectCa.find(project, now));
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}

	private void findStation() {
		try {
			station = project.localClient().read().map(Credential::certificate);
			stationTrust = new ClientTrust(Optional.of(project), PasswordSource.none()).of(List.of());
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}

	/** Those who are known when all devices are; how many there are is known only then, too. */
	private void clients() {
		project.plant().getClients().stream().filter(each -> each.getKind() == ClientKind.OPCUA)
				.forEach(each -> parties.add(client(each)));
		trustedNumbers().stream().filter(placed::add).forEach(number -> steps.add(() -> certificate(number)));
		steps.add(() -> stations().stream().filter(placed::add).forEach(this::certificate));
		steps.add(this::browsers);
	}

	private Participant device(Device device) {
		Optional<OpcUaServerSide> opcUa = ServerRole.OPCUA.isEnabled(device) ? Optional.of(opcUa(device))
				: Optional.empty();
		Optional<WebServerSide> web = ServerRole.WEB.isEnabled(device) ? Optional.of(web(device)) : Optional.empty();
		Optional<ParticipantIdentity> identity = opcUa.flatMap(OpcUaServerSide::identity);
		identity.ifPresent(each -> placed.add(each.number()));
		String addresses = device.getInterfaces().stream().map(NetworkInterface::getAddress)
				.collect(Collectors.joining(", "));
		return Participant.device(NetworkNode.device(device.getName(), addresses, subnet(device),
				identity.map(ParticipantIdentity::number).orElse(CertificateNumber.NONE)), opcUa, web);
	}

	/** A device's subnet is where its first interface is; a malformed address is in none. */
	private static String subnet(Device device) {
		return device.getInterfaces().stream().findFirst().map(each -> {
			try {
				return InterfaceAddress.parse(each.getAddress(), each.getPrefixLength()).network();
			} catch (AddressException e) {
				return "";
			}
		}).orElse("");
	}

	private OpcUaServerSide opcUa(Device device) {
		Optional<ParticipantIdentity> identity = identity(ServerRole.OPCUA.certificate(device));
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		List<X509Certificate> sha1 = List.of();
		TrustMaterial trust = TrustMaterial.of();
		Set<CertificateNumber> trusted = Set.of();
		Set<CertificateNumber> known = Set.of();
		try {
			TrustList list = TrustList.of(sources, device);
			trust = list.material();
			trusted = Set.copyOf(list.certificates().keySet());
			known = new TreeSet<>(list.certificates().keySet());
			known.addAll(list.issuers().keySet());
			Optional<CertificateNumber> second = LegacyPolicyCertificate.of(project, device);
			sha1 = second.isPresent() ? project.certificates().chain(second.get()) : List.of();
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
		return new OpcUaServerSide(identity, sha1, hosts(device, ServerRole.OPCUA),
				channel == null ? List.of() : List.copyOf(channel.getOffers()),
				new SettingsMapper(project.plant()).opcUa(device), trust, trusted, Set.copyOf(known),
				channel == null ? Set.of() : Set.copyOf(channel.getTrustedClients()), device.isGlobalSecurity());
	}

	private WebServerSide web(Device device) {
		return new WebServerSide(identity(ServerRole.WEB.certificate(device)), hosts(device, ServerRole.WEB),
				device.getWebServer().isHttpsOnly());
	}

	/** A plant file can have a malformed address; a rule of the compiler reports it. */
	private List<String> hosts(Device device, ServerRole role) {
		return ServerAlternativeNames.of(project.plant(), device, role).stream().filter(each -> each.type() != Type.URI)
				.map(SubjectAlternativeName::value).toList();
	}

	private Participant client(ExternalClient client) {
		Optional<ParticipantIdentity> identity = identity(client.getCertificate());
		identity.ifPresent(each -> placed.add(each.number()));
		return Participant.client(new NetworkNode(NetworkNodeId.of(NetworkNodeId.Type.CLIENT, client.getName()),
				NetworkNode.Kind.CLIENT, client.getName(),
				identity.map(ParticipantIdentity::name).orElse(TEXTS.get("certificateUnknown")),
				client.getCertificate()), identity);
	}

	private void certificate(CertificateNumber number) {
		identity(number).ifPresent(identity -> {
			NetworkNode.Kind kind = identity.isAuthority() ? NetworkNode.Kind.AUTHORITY
					: isStation(number) ? NetworkNode.Kind.STATION : NetworkNode.Kind.CLIENT;
			String name = Certificates.commonName(identity.certificate());
			String detail = kind == NetworkNode.Kind.AUTHORITY ? TEXTS.get("clientsOf", identity.name())
					: identity.name();
			NetworkNode node = new NetworkNode(NetworkNodeId.of(NetworkNodeId.Type.CERTIFICATE, number.toString()),
					kind, name, detail, number);
			parties.add(kind == NetworkNode.Kind.STATION
					? Participant.station(node, identity, stationTrust,
							station.filter(identity.certificate()::equals).isPresent())
					: Participant.client(node, Optional.of(identity)));
		});
	}

	private void browsers() {
		List<ExternalClient> named = project.plant().getClients().stream()
				.filter(each -> each.getKind() == ClientKind.BROWSER).toList();
		named.forEach(
				each -> parties.add(Participant.client(
						new NetworkNode(NetworkNodeId.of(NetworkNodeId.Type.CLIENT, each.getName()),
								NetworkNode.Kind.BROWSER, each.getName(), "", CertificateNumber.NONE),
						Optional.empty())));
		if (named.isEmpty() && parties.stream().anyMatch(each -> each.web().isPresent())) {
			parties.add(Participant.client(
					new NetworkNode(NetworkNodeId.of(NetworkNodeId.Type.BROWSER, ""), NetworkNode.Kind.BROWSER,
							TEXTS.get("webBrowser"), TEXTS.get("webBrowserAny"), CertificateNumber.NONE),
					Optional.empty()));
		}
	}

	private Set<CertificateNumber> trustedNumbers() {
		return project.plant().getDevices().stream().filter(ServerRole.OPCUA::isEnabled)
				.map(each -> each.getOpcUaServer().getSecureChannel()).filter(channel -> channel != null)
				.flatMap(channel -> channel.getTrustedClients().stream())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private List<CertificateNumber> stations() {
		return project.certificates().entries().stream().filter(each -> !CertificateEntries.isRevoked(each))
				.map(CertificateEntry::getNumber).filter(this::isStation).toList();
	}

	private boolean isStation(CertificateNumber number) {
		try {
			CertificateEntry entry = project.certificates().entry(number);
			// Most have other usages, and reading each certificate to find out takes time.
			return entry.getUsage() == CertificateUsage.CLIENT
					&& StationClientCertificates.hasStationName(entry, project.certificates().certificate(number));
		} catch (ProblemException e) {
			return false;
		}
	}

	private Optional<ParticipantIdentity> identity(CertificateNumber number) {
		if (number.isNone()) {
			return Optional.empty();
		}
		try {
			return Optional.of(ParticipantIdentity.of(project, number));
		} catch (ProblemException e) {
			problems.add(e.problem());
			return Optional.empty();
		}
	}
}
