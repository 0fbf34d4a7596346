// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.ClientKind;
import org.sealbench.model.Device;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.project.certificate.CertificateUses;

/** What the certificates of a plant are used for. */
final class CertificatePurposes {

	private final Plant plant;
	private final CertificateUses uses;

	CertificatePurposes(Plant plant, CertificateUses uses) {
		this.plant = plant;
		this.uses = uses;
	}

	/**
	 * What the project uses it for; where it uses it for nothing, what it was created for or what its extensions say.
	 */
	Set<Usage> of(CertificateEntry entry, X509Certificate certificate) {
		Set<Usage> uses = EnumSet.noneOf(Usage.class);
		plant.getDevices().forEach(device -> addServers(device, entry, uses));
		if (isTrustedClient(entry)) {
			uses.add(Certificates.isCa(certificate) ? Usage.CA : Usage.OPCUA_CLIENT);
		}
		boolean signs = plant.getCertificates().stream().anyMatch(other -> other.getIssuer() == entry.getNumber());
		if (signs || entry.getStore() == CertificateStore.CA) {
			uses.add(Usage.CA);
		}
		if (uses.isEmpty()) {
			made(entry).or(() -> Certificates.usage(certificate)).ifPresent(uses::add);
		}
		return uses;
	}

	boolean isTrustedClient(CertificateEntry entry) {
		int number = entry.getNumber();
		return plant.getDevices().stream().map(Device::getOpcUaServer).anyMatch(server -> trusts(server, number))
				|| plant.getClients().stream()
						.anyMatch(client -> client.getCertificate() == number && client.getKind() == ClientKind.OPCUA);
	}

	/**
	 * Whether nothing uses it and nothing will: it is revoked, or the device that it was created for no longer exists
	 * or has a later one for the same server.
	 */
	boolean isObsolete(CertificateEntry entry) {
		if (!uses.texts(entry.getNumber()).isEmpty()) {
			return false;
		}
		if (CertificateEntries.isRevoked(entry)) {
			return true;
		}
		if (entry.getDevice().isEmpty()) {
			return false;
		}
		Optional<Device> owner = plant.getDevices().stream()
				.filter(device -> device.getName().equals(entry.getDevice())).findFirst();
		return owner.isEmpty() || hasLater(owner.get(), entry);
	}

	private static boolean hasLater(Device device, CertificateEntry entry) {
		return entry.getUsage() == CertificateUsage.WEB && device.getWebServer() != null
				&& device.getWebServer().getCertificate() > entry.getNumber()
				|| entry.getUsage() == CertificateUsage.OPCUA && device.getOpcUaServer() != null
						&& device.getOpcUaServer().getCertificate() > entry.getNumber();
	}

	private static void addServers(Device device, CertificateEntry entry, Set<Usage> uses) {
		if (device.getWebServer() != null && device.getWebServer().getCertificate() == entry.getNumber()) {
			uses.add(ServerRole.WEB.usage());
		}
		if (device.getOpcUaServer() != null && device.getOpcUaServer().getCertificate() == entry.getNumber()) {
			uses.add(ServerRole.OPCUA.usage());
		}
	}

	private static boolean trusts(OpcUaServer server, int number) {
		return server != null && server.getSecureChannel() != null
				&& server.getSecureChannel().getTrustedClients().contains(number);
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
