// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;
import org.sealbench.compiler.certificate.CertificateNeeds;
import org.sealbench.compiler.certificate.ServerAlternativeNames;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.project.Project;

/** What a change of a device breaks for one of its servers. */
final class ServerImpact {

	private final Project project;
	private final ServerRole role;
	private final Device before;
	private final Device after;

	ServerImpact(Project project, ServerRole role, Device before, Device after) {
		this.project = project;
		this.role = role;
		this.before = before;
		this.after = after;
	}

	List<Impact> breakages() throws ProblemException {
		List<String> gone = new ArrayList<>(names(before));
		gone.removeAll(names(after));
		List<Impact> found = new ArrayList<>();
		gone.forEach(each -> found
				.add(new Impact("address", each, "nobody answers there any more", "Give its users the new one.")));
		Optional<CertificateEntry> entry = entry();
		List<SubjectAlternativeName> missing = entry.isEmpty() ? List.of() : missing(entry.get().getNumber());
		if (!missing.isEmpty()) {
			found.add(certificate(entry.get(), missing));
		}
		if (!gone.isEmpty() || !missing.isEmpty()) {
			clients(found, !missing.isEmpty() && isItsOwnTrust(entry.get()));
		}
		return found;
	}

	private Optional<CertificateEntry> entry() {
		CertificateNumber number = role.certificate(before);
		return project.certificates().entries().stream().filter(each -> each.getNumber().equals(number)).findFirst();
	}

	private List<SubjectAlternativeName> missing(CertificateNumber number) throws ProblemException {
		return ServerAlternativeNames.missing(ServerAlternativeNames.of(project.plant(), after, role),
				Certificates.names(project.certificates().certificate(number)));
	}

	private Impact certificate(CertificateEntry entry, List<SubjectAlternativeName> missing) throws ProblemException {
		boolean remade = new CertificateNeeds(project).isMadeByCompile(before, role, entry);
		return new Impact("certificate", project.certificates().name(entry.getNumber()),
				"it does not name " + CertificateNeeds.text(missing),
				remade ? "The next compile makes a new one; then load the device again."
						: "Compile leaves it as it is, because it was chosen by hand: assign one that names them.");
	}

	/** A self-signed certificate is trusted itself, so that a new one is trusted by nobody. */
	private boolean isItsOwnTrust(CertificateEntry entry) throws ProblemException {
		return Certificates.isSelfSigned(project.certificates().certificate(entry.getNumber()));
	}

	private void clients(List<Impact> found, boolean trustAnew) throws ProblemException {
		if (role == ServerRole.WEB) {
			if (trustAnew) {
				found.add(new Impact("client", "browsers", "they trust the present certificate itself",
						"Install the new one in each of them."));
			}
			return;
		}
		for (CertificateNumber number : before.getOpcUaServer().getSecureChannel().getTrustedClients()) {
			found.add(new Impact("client", project.certificates().name(number),
					trustAnew ? "it trusts the present certificate itself"
							: "it may be connected to an address or name that changes",
					trustAnew ? "Let it trust the new one, and change its endpoint URL." : "Change its endpoint URL."));
		}
	}

	/** The URLs under which the server is reached. */
	private List<String> names(Device device) {
		if (role == ServerRole.OPCUA) {
			return urls(device, "opc.tcp", device.getOpcUaServer().getPort());
		}
		List<String> urls = urls(device, "https", device.getWebServer().getHttpsPort());
		if (!device.getWebServer().isHttpsOnly()) {
			urls.addAll(urls(device, "http", device.getWebServer().getHttpPort()));
		}
		return urls;
	}

	private List<String> urls(Device device, String scheme, int port) {
		List<String> urls = new ArrayList<>();
		for (SubjectAlternativeName each : ServerAlternativeNames.of(project.plant(), device, role)) {
			if (each.type() == SubjectAlternativeName.Type.IP || each.type() == SubjectAlternativeName.Type.DNS) {
				urls.add(scheme + "://" + IpAddress.inUrl(each.value()) + ":" + port);
			}
		}
		return urls;
	}
}
