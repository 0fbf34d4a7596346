// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.certificate.StationClientCertificates;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.SecureChannel;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/**
 * Whom an OPC UA server trusts, by certificate number: with global security settings the project CA and so all of its
 * clients; without them the stations of this project; and in both cases the trusted clients of the device. Revoked
 * certificates are left out, a CA brings its revocation list.
 */
public record TrustList(SortedMap<Integer, X509Certificate> certificates, SortedMap<Integer, X509CRL> crls) {

	/** @throws ProblemException if a certificate or a revocation list is missing or damaged */
	public static TrustList of(Project project, Device device, Instant now) throws ProblemException {
		return of(project, device, device.isGlobalSecurity() ? ProjectCa.find(project, now) : Optional.empty());
	}

	/**
	 * @param authority the project CA that signs now, for callers with many devices that look for it once
	 * @throws ProblemException if a certificate or a revocation list is missing or damaged
	 */
	public static TrustList of(Project project, Device device, Optional<ProjectCa> authority) throws ProblemException {
		TrustList list = new TrustList(new TreeMap<>(), new TreeMap<>());
		if (!ServerRole.OPCUA.isEnabled(device)) {
			return list;
		}
		if (device.isGlobalSecurity()) {
			if (authority.isPresent()) {
				list.add(project, authority.get().number());
			}
		} else {
			list.addStations(project);
		}
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		if (channel != null) {
			for (int number : channel.getTrustedClients()) {
				if (!CertificateEntries.isRevoked(project.certificates().entry(number))) {
					list.add(project, number);
				}
			}
		}
		return list;
	}

	private void addStations(Project project) throws ProblemException {
		for (CertificateEntry entry : project.certificates().entries()) {
			if (entry.getUsage() == CertificateUsage.CLIENT && !CertificateEntries.isRevoked(entry)
					&& StationClientCertificates.isSelfSigned(project.plant(), entry,
							project.certificates().certificate(entry.getNumber()))) {
				add(project, entry.getNumber());
			}
		}
	}

	private void add(Project project, int number) throws ProblemException {
		X509Certificate certificate = project.certificates().certificate(number);
		certificates.put(number, certificate);
		if (Certificates.isCa(certificate)) {
			Optional<X509CRL> crl = project.certificates().crl(number);
			crl.ifPresent(list -> crls.put(number, list));
		}
	}
}
