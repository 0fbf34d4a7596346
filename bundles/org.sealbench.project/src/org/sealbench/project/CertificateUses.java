package org.sealbench.project;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.Plant;

/** Who uses a certificate, in the words of the certificate manager's column "Used as". */
public final class CertificateUses {

	private CertificateUses() {
	}

	public static List<String> of(Plant plant, int number) {
		List<String> uses = new ArrayList<>();
		for (CertificateEntry entry : plant.getCertificates()) {
			if (entry.getIssuer() == number) {
				uses.add("issuer of " + entry.getNumber());
			}
		}
		for (Device device : plant.getDevices()) {
			if (device.getWebServer() != null && device.getWebServer().getCertificate() == number) {
				uses.add(device.getName() + " web server");
			}
			uses.addAll(opcUa(device, device.getOpcUaServer(), number));
		}
		plant.getClients().stream().filter(client -> client.getCertificate() == number)
				.forEach(client -> uses.add("client " + client.getName()));
		return uses;
	}

	private static List<String> opcUa(Device device, OpcUaServer server, int number) {
		List<String> uses = new ArrayList<>();
		if (server != null && server.getCertificate() == number) {
			uses.add(device.getName() + " OPC UA server");
		}
		if (server != null && server.getSecureChannel() != null
				&& server.getSecureChannel().getTrustedClients().contains(number)) {
			uses.add(device.getName() + " trusted client");
		}
		return uses;
	}
}
