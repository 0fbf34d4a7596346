// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.ClientKind;
import org.sealbench.model.Device;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/** What the certificates of a plant are used for. */
final class CertificatePurposes {

	private final CertificateUses uses;
	private final Map<String, Device> devices = new HashMap<>();
	private final Map<CertificateNumber, Set<Usage>> servers = new HashMap<>();
	private final Set<CertificateNumber> clients = new HashSet<>();
	private final Set<CertificateNumber> issuers = new HashSet<>();

	CertificatePurposes(Plant plant, CertificateUses uses) {
		this.uses = uses;
		plant.getDevices().forEach(this::add);
		plant.getClients().stream().filter(client -> client.getKind() == ClientKind.OPCUA)
				.forEach(client -> clients.add(client.getCertificate()));
		plant.getCertificates().forEach(each -> issuers.add(each.getIssuer()));
	}

	private void add(Device device) {
		devices.putIfAbsent(device.getName(), device);
		if (device.getWebServer() != null) {
			add(device.getWebServer().getCertificate(), ServerRole.WEB);
		}
		OpcUaServer server = device.getOpcUaServer();
		if (server != null) {
			add(server.getCertificate(), ServerRole.OPCUA);
			if (server.getSecureChannel() != null) {
				clients.addAll(server.getSecureChannel().getTrustedClients());
			}
		}
	}

	private void add(CertificateNumber certificate, ServerRole role) {
		servers.computeIfAbsent(certificate, none -> EnumSet.noneOf(Usage.class)).add(role.usage());
	}

	/**
	 * What the project uses it for; where it uses it for nothing, what it was created for or what its extensions say.
	 */
	Set<Usage> of(CertificateEntry entry, X509Certificate certificate) {
		Set<Usage> uses = EnumSet.noneOf(Usage.class);
		uses.addAll(servers.getOrDefault(entry.getNumber(), Set.of()));
		if (isTrustedClient(entry)) {
			uses.add(Certificates.isCa(certificate) ? Usage.CA : Usage.OPCUA_CLIENT);
		}
		if (issuers.contains(entry.getNumber()) || entry.getStore() == CertificateStore.CA) {
			uses.add(Usage.CA);
		}
		if (uses.isEmpty()) {
			made(entry).or(() -> Certificates.usage(certificate)).ifPresent(uses::add);
		}
		return uses;
	}

	boolean isTrustedClient(CertificateEntry entry) {
		return clients.contains(entry.getNumber());
	}

	/**
	 * Whether nothing uses it and nothing will: it is revoked, or the device that it was created for no longer exists
	 * or has a later one for the same server.
	 */
	boolean isObsolete(CertificateEntry entry) {
		if (uses.find(entry.getNumber()).stream().anyMatch(CertificateUse::isRelied)) {
			return false;
		}
		if (CertificateEntries.isRevoked(entry)) {
			return true;
		}
		if (entry.getDevice().isEmpty()) {
			return false;
		}
		Device owner = devices.get(entry.getDevice());
		return owner == null || hasLater(owner, entry);
	}

	private static boolean hasLater(Device device, CertificateEntry entry) {
		return entry.getUsage() == CertificateUsage.WEB && device.getWebServer() != null
				&& device.getWebServer().getCertificate().compareTo(entry.getNumber()) > 0
				|| entry.getUsage() == CertificateUsage.OPCUA && device.getOpcUaServer() != null
						&& device.getOpcUaServer().getCertificate().compareTo(entry.getNumber()) > 0;
	}

	private static Optional<Usage> made(CertificateEntry entry) {
		return switch (entry.getUsage()) {
		case CA -> Optional.of(Usage.CA);
		case WEB -> Optional.of(Usage.WEB_SERVER);
		case OPCUA -> Optional.of(Usage.OPCUA);
		case CLIENT -> Optional.of(Usage.OPCUA_CLIENT);
		default -> Optional.empty();
		};
	}
}
