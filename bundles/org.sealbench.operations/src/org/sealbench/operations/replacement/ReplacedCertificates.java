// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.image.LegacyPolicyCertificate;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.ca.IssuerFinder;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.download.ReplacementProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/** The certificates whose keys the hardware of a device holds: all can be made anew, or nothing is begun. */
final class ReplacedCertificates {

	private final Project project;
	private final Device device;
	private final SortedSet<Integer> numbers;

	private ReplacedCertificates(Project project, Device device, SortedSet<Integer> numbers) {
		this.project = project;
		this.device = device;
		this.numbers = numbers;
	}

	static ReplacedCertificates of(Project project, Device device) throws ProblemException {
		SortedSet<Integer> numbers = new TreeSet<>();
		for (ServerRole role : ServerRole.values()) {
			if (role.isEnabled(device)) {
				numbers.add(role.certificate(device));
			}
		}
		LegacyPolicyCertificate.of(project, device).ifPresent(numbers::add);
		// The next compile makes what was never made.
		numbers.removeIf(each -> project.certificates().find(each).isEmpty());
		for (int each : numbers) {
			CertificateEntry entry = project.certificates().entry(each);
			X509Certificate certificate = project.certificates().certificate(each);
			if (!Certificates.isSelfSigned(certificate)
					&& IssuerFinder.of(project, entry).filter(CertificateEntry::isPrivateKey).isEmpty()) {
				throw new ProblemException(ReplacementProblem.FOREIGN_CERTIFICATE.at(Place.of(device.getName()), each,
						Certificates.issuer(certificate), device.getName(), server(device, each).usage().label()));
			}
		}
		return new ReplacedCertificates(project, device, numbers);
	}

	/** The server that presents a certificate; else it is one for the old policies of OPC UA. */
	private static ServerRole server(Device device, int number) {
		return ServerRole.WEB.isEnabled(device) && ServerRole.WEB.certificate(device) == number ? ServerRole.WEB
				: ServerRole.OPCUA;
	}

	/** Makes a new one of a new key for each, which takes over every use. Changes the model. */
	ReplacementState renew(Tools tools, SubMonitor progress) throws ProblemException {
		progress.setWorkRemaining(Math.max(1, numbers.size()));
		Set<String> partners = new LinkedHashSet<>();
		List<Integer> fresh = new ArrayList<>();
		for (int each : numbers) {
			CertificateUses.of(project.plant()).find(each).stream()
					.filter(use -> use.kind() == CertificateUse.Kind.TRUSTED_CLIENT)
					.forEach(use -> use.device().ifPresent(partner -> partners.add(partner.getName())));
			Outcome<CertificateChange> renewed = new RenewCertificate(tools).run(project, each, false,
					progress.split(1));
			if (renewed.result().isEmpty()) {
				throw new ProblemException(renewed.problems().get(0));
			}
			renewed.get().certificates().forEach(made -> fresh.add(made.id()));
		}
		partners.remove(device.getName());
		return new ReplacementState(device.getName(), List.copyOf(numbers), fresh, List.copyOf(partners), false);
	}
}
