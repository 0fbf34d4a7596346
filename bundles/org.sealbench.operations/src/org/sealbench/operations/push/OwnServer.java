// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.SecureChannel;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.project.Project;

/**
 * The server of a device of the project, which uses the certificate that the project has for it. What is pushed to it
 * the project takes over with its key, so that the next download brings the same.
 */
final class OwnServer {

	private final Project project;
	private final Device device;
	private final CertificateEntry present;

	private OwnServer(Project project, Device device, CertificateEntry present) {
		this.project = project;
		this.device = device;
		this.present = present;
	}

	/**
	 * The server, if it is one and has the certificate that the project gives it now: any other key is not the
	 * project's to push.
	 *
	 * @param presented what it presents
	 */
	static Optional<OwnServer> of(Project project, ConnectionRequest connection, X509Certificate presented)
			throws ProblemException {
		Optional<Device> device = device(project, connection, presented);
		if (device.isEmpty()) {
			return Optional.empty();
		}
		Optional<CertificateEntry> entry = project.certificates().find(device.get().getOpcUaServer().getCertificate())
				.filter(CertificateEntry::isPrivateKey);
		return entry.isPresent() && project.certificates().certificate(entry.get().getNumber()).equals(presented)
				? Optional.of(new OwnServer(project, device.get(), entry.get()))
				: Optional.empty();
	}

	/**
	 * The device of the project that is the server: it has this address, its server is enabled, and what answers there
	 * has proven to hold the key of a certificate that the project has for this device. An address alone says nothing
	 * of who listens at it.
	 */
	static Optional<Device> device(Project project, ConnectionRequest connection, X509Certificate presented)
			throws ProblemException {
		for (Device each : addressed(project, connection)) {
			if (isFor(project, each, presented)) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** The devices of the project that are to have a server at this address. */
	static List<Device> addressed(Project project, ConnectionRequest connection) throws ProblemException {
		String url = "opc.tcp://" + IpAddress.inUrl(connection.host()) + ":" + connection.port();
		return project.plant().getDevices().stream()
				.filter(each -> ServerRole.OPCUA.isEnabled(each) && ServerUrls.opcUa(each).contains(url)).toList();
	}

	/** What the project's device that is the server has as trusted clients; none if it is no device of the project. */
	static List<X509Certificate> clients(Project project, ConnectionRequest connection, X509Certificate presented)
			throws ProblemException {
		List<X509Certificate> found = new ArrayList<>();
		SecureChannel channel = device(project, connection, presented)
				.map(each -> each.getOpcUaServer().getSecureChannel()).orElse(null);
		for (CertificateNumber each : channel == null ? List.<CertificateNumber>of() : channel.getTrustedClients()) {
			found.add(project.certificates().certificate(each));
		}
		return found;
	}

	private static boolean isFor(Project project, Device device, X509Certificate presented) throws ProblemException {
		CertificateNumber used = device.getOpcUaServer().getCertificate();
		for (CertificateEntry each : project.certificates().entries()) {
			if ((each.getNumber().equals(used) || each.getDevice().equals(device.getName()))
					&& project.certificates().certificate(each.getNumber()).equals(presented)) {
				return true;
			}
		}
		return false;
	}

	/** The key that it uses now. */
	KeyPair key() throws ProblemException {
		Credential credential = project.certificates().credential(present.getNumber());
		return new KeyPair(credential.certificate().getPublicKey(), credential.key());
	}

	/**
	 * Has the device use another certificate from now on. Saves.
	 *
	 * @throws ProblemException if it cannot be saved; then the device is as before
	 */
	void use(CertificateEntry pushed, List<SubjectAlternativeName> names) throws ProblemException {
		boolean sameNames = Set.copyOf(names)
				.equals(Set.copyOf(Certificates.names(project.certificates().certificate(present.getNumber()))));
		assign(pushed.getNumber(), () -> pushed.setNamesChosen(present.isNamesChosen() || !sameNames));
		try {
			project.save();
		} catch (ProblemException e) {
			assign(present.getNumber(), () -> {
				// The certificate itself was saved before and stays.
			});
			throw e;
		}
	}

	private void assign(CertificateNumber number, Runnable also) throws ProblemException {
		ModelTransaction.run(project, () -> {
			device.getOpcUaServer().setCertificate(number);
			also.run();
		});
	}

	/** Forgets a certificate that the server was offered and does not use. Saves. */
	void forget(CertificateEntry pushed) throws ProblemException {
		ModelTransaction.run(project, () -> project.certificates().remove(pushed.getNumber()));
		project.save();
	}
}
