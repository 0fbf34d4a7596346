// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.SecureChannel;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.RoleAssignment;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Whom a device of the project trusts. What is pushed into its trust list the project takes over as its trusted
 * clients, so that the next download brings the same.
 */
final class OwnTrust {

	private final Tools tools;
	private final Project project;
	private final Device device;

	OwnTrust(Tools tools, Project project, Device device) {
		this.tools = tools;
		this.project = project;
		this.device = device;
	}

	/** That of a server, if it is a device of the project. */
	static Optional<OwnTrust> of(Tools tools, Project project, ConnectionRequest connection, X509Certificate presented)
			throws ProblemException {
		return OwnServer.device(project, connection, presented).map(each -> new OwnTrust(tools, project, each));
	}

	/**
	 * Takes over what the device is to trust, and what not, whether it was so before or is since now. Saves.
	 *
	 * @param notes receives what the project cannot take over: the next download changes that back
	 * @throws ProblemException if a certificate cannot be read, or the project cannot be saved; then it is as before
	 */
	void takeOver(TrustListChange change, Consumer<Problem> notes) throws ProblemException {
		Collection<X509Certificate> compiled = compiled();
		List<X509Certificate> added = change.wanted().stream().filter(each -> !compiled.contains(each)).toList();
		List<X509Certificate> removed = change.unwanted().stream().filter(compiled::contains).toList();
		if (added.isEmpty() && removed.isEmpty()) {
			return;
		}
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		List<CertificateNumber> before = List.copyOf(clients());
		List<CertificateNumber> made = new ArrayList<>();
		List<Problem> said = new ArrayList<>();
		ModelTransaction.run(project, () -> {
			for (X509Certificate each : added) {
				Optional<Problem> obstacle = trust(each, made);
				if (obstacle.isPresent()) {
					said.add(PushProblem.DIFFERS.at(place(), Certificates.commonName(each), obstacle.get().message(),
							obstacle.get().remedy()));
				} else if (change.wasSo(each)) {
					said.add(PushProblem.TAKEN_OVER.at(place(), Certificates.commonName(each)));
				}
			}
			for (X509Certificate each : removed) {
				clients().removeAll(numbers(each));
			}
			// One can be both a trusted client and trusted by a setting.
			Collection<X509Certificate> still = compiled();
			for (X509Certificate each : removed) {
				if (still.contains(each)) {
					said.add(PushProblem.BY_SETTING.at(place(), Certificates.commonName(each)));
				} else if (change.wasSo(each)) {
					said.add(PushProblem.GIVEN_UP.at(place(), Certificates.commonName(each)));
				}
			}
		});
		try {
			project.save();
		} catch (ProblemException e) {
			ModelTransaction.run(project, () -> {
				device.getOpcUaServer().setSecureChannel(channel);
				// In its order, which is that of the file.
				clients().clear();
				clients().addAll(before);
				for (CertificateNumber each : made) {
					project.certificates().remove(each);
				}
			});
			throw e;
		}
		said.forEach(notes);
	}

	private Place place() {
		return Place.of(device.getName());
	}

	/** What the next download has the device trust. */
	private Collection<X509Certificate> compiled() throws ProblemException {
		return TrustList.of(new TrustSources(project, tools.clock().instant()), device).certificates().values();
	}

	/** Why the project's device may not trust it; empty where it does from now on. */
	private Optional<Problem> trust(X509Certificate certificate, List<CertificateNumber> made) throws ProblemException {
		List<CertificateNumber> present = numbers(certificate);
		CertificateNumber number = present.isEmpty() ? add(certificate) : present.get(0);
		Optional<Problem> obstacle = new AssignCertificate(tools).obstacle(project, number, device,
				CertificateRole.TRUSTED_CLIENT);
		if (obstacle.isEmpty()) {
			RoleAssignment.add(device, CertificateRole.TRUSTED_CLIENT, number);
		} else if (present.isEmpty()) {
			project.certificates().remove(number);
		}
		if (obstacle.isEmpty() && present.isEmpty()) {
			made.add(number);
		}
		return obstacle;
	}

	private CertificateNumber add(X509Certificate certificate) throws ProblemException {
		return project.certificates()
				.add(new NewCertificate(certificate, Optional.empty(), CertificateStore.TRUSTED,
						Certificates.isCa(certificate) ? CertificateUsage.CA : CertificateUsage.CLIENT, "",
						CertificateNumber.NONE))
				.getNumber();
	}

	private List<CertificateNumber> numbers(X509Certificate certificate) throws ProblemException {
		List<CertificateNumber> found = new ArrayList<>();
		for (CertificateEntry entry : project.certificates().entries()) {
			if (project.certificates().certificate(entry.getNumber()).equals(certificate)) {
				found.add(entry.getNumber());
			}
		}
		return found;
	}

	/** The device's own list; a device file written by hand may lack it, and then nothing is in it. */
	private List<CertificateNumber> clients() {
		return device.getOpcUaServer().getSecureChannel() == null ? new ArrayList<>()
				: device.getOpcUaServer().getSecureChannel().getTrustedClients();
	}
}
