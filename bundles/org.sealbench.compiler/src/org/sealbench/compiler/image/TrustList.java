// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.certificate.ServerRole;
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
	public static TrustList of(TrustSources sources, Device device) throws ProblemException {
		Project project = sources.project();
		TrustList list = new TrustList(new TreeMap<>(), new TreeMap<>());
		if (!ServerRole.OPCUA.isEnabled(device)) {
			return list;
		}
		if (device.isGlobalSecurity()) {
			Optional<ProjectCa> authority = sources.authority();
			if (authority.isPresent()) {
				list.add(project, authority.get().number());
			}
		} else {
			for (int number : sources.stations()) {
				list.add(project, number);
			}
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

	private void add(Project project, int number) throws ProblemException {
		X509Certificate certificate = project.certificates().certificate(number);
		certificates.put(number, certificate);
		if (Certificates.isCa(certificate)) {
			Optional<X509CRL> crl = project.certificates().crl(number);
			crl.ifPresent(list -> crls.put(number, list));
		}
	}
}
