// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.ExternalClient;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.pki.Credential;
import org.sealbench.project.Project;

/**
 * One of those that shall trust each other.
 *
 * @param device      empty for a client
 * @param certificate number of the certificate that it presents
 */
record TrustParty(String name, Optional<Device> device, CertificateNumber certificate) {

	/**
	 * The one that a name means: a device, a client of the project, this station, or a certificate by its number.
	 *
	 * @throws ProblemException if there is none, or it cannot be trusted
	 */
	static TrustParty of(Project project, String name) throws ProblemException {
		Optional<Device> device = project.device(name);
		if (device.isPresent()) {
			if (!ServerRole.OPCUA.isEnabled(device.get())) {
				throw new ProblemException(TrustProblem.OFF.at(Place.of(name)));
			}
			return made(name, device, ServerRole.OPCUA.certificate(device.get()));
		}
		Optional<ExternalClient> client = project.plant().getClients().stream()
				.filter(each -> each.getName().equals(name)).findFirst();
		if (client.isPresent()) {
			return made(name, Optional.empty(), client.get().getCertificate());
		}
		if (name.equals(DescribeNetwork.THIS_STATION)) {
			return made(name, Optional.empty(), station(project));
		}
		Optional<CertificateNumber> number = CertificateNumber.parse(name)
				.filter(each -> project.certificates().find(each).isPresent());
		if (number.isPresent()) {
			return made(project.certificates().name(number.get()), Optional.empty(), number.get());
		}
		throw new ProblemException(TrustProblem.UNKNOWN.at(Place.of(name), name, String.join(", ", names(project))));
	}

	private static TrustParty made(String name, Optional<Device> device, CertificateNumber certificate)
			throws ProblemException {
		if (certificate.isNone()) {
			throw new ProblemException(TrustProblem.NOT_MADE.at(Place.of(name)));
		}
		return new TrustParty(name, device, certificate);
	}

	private static CertificateNumber station(Project project) throws ProblemException {
		Optional<X509Certificate> own = project.localClient().read().map(Credential::certificate);
		for (CertificateEntry entry : project.certificates().entries()) {
			if (own.isPresent() && own.get().equals(project.certificates().certificate(entry.getNumber()))) {
				return entry.getNumber();
			}
		}
		return CertificateNumber.NONE;
	}

	private static List<String> names(Project project) {
		List<String> names = new ArrayList<>();
		project.plant().getDevices().forEach(each -> names.add(each.getName()));
		project.plant().getClients().forEach(each -> names.add(each.getName()));
		names.add(DescribeNetwork.THIS_STATION);
		names.add("the number of a certificate");
		return names;
	}
}
