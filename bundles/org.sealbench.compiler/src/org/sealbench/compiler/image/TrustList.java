// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.SecureChannel;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;

/**
 * Whom an OPC UA server trusts, by certificate number: with global security settings the project CA and so all of its
 * clients, and while it gives way to another one, both; without them the stations of this project; and in both cases
 * the trusted clients of the device. Revoked certificates are left out, a CA brings its revocation list.
 *
 * @param certificates what is trusted
 * @param issuers      CAs that the project knows below a trusted one: they only help to build a path, for clients that
 *                     present their own certificate alone
 * @param crls         the revocation lists of both, by the number of the CA
 */
public record TrustList(SortedMap<CertificateNumber, X509Certificate> certificates,
		SortedMap<CertificateNumber, X509Certificate> issuers, SortedMap<CertificateNumber, X509CRL> crls) {

	/** @throws ProblemException if a certificate or a revocation list is missing or damaged */
	public static TrustList of(TrustSources sources, Device device) throws ProblemException {
		Project project = sources.project();
		TrustList list = new TrustList(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
		if (!ServerRole.OPCUA.isEnabled(device)) {
			return list;
		}
		if (device.isGlobalSecurity()) {
			for (CertificateNumber number : sources.cas()) {
				// Of two CAs of a rollover, the one that goes may have been revoked meanwhile.
				if (!CertificateEntries.isRevoked(project.certificates().entry(number))) {
					list.add(project, number);
				}
			}
		} else {
			for (CertificateNumber number : sources.stations()) {
				list.add(project, number);
			}
		}
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		if (channel != null) {
			for (CertificateNumber number : channel.getTrustedClients()) {
				if (!CertificateEntries.isRevoked(project.certificates().entry(number))) {
					list.add(project, number);
				}
			}
		}
		list.addIssuers(sources);
		Optional<CaRollover> rollover = CaRollover.of(project);
		if (rollover.isPresent()) {
			list.addVouchers(rollover.get());
		}
		return list;
	}

	/**
	 * Where both CAs of a rollover are trusted, the device gets the certificates by which one vouches for the other: so
	 * it takes the one that is new to it without STOP.
	 */
	private void addVouchers(CaRollover rollover) throws ProblemException {
		if (certificates.containsKey(rollover.old()) && certificates.containsKey(rollover.successor())) {
			issuers.put(rollover.successor(), CaRollover.certificate(rollover.newWithOld()));
			issuers.put(rollover.old(), CaRollover.certificate(rollover.oldWithNew()));
		}
	}

	/** What a validator on the device, or for it, works with. */
	public TrustMaterial material() {
		return new TrustMaterial(List.copyOf(certificates.values()), List.copyOf(issuers.values()),
				List.copyOf(crls.values()));
	}

	/** Level by level, until there are no more CAs below. */
	private void addIssuers(TrustSources sources) throws ProblemException {
		Project project = sources.project();
		List<X509Certificate> above = certificates.values().stream().filter(TrustList::mayHaveCasBelow).toList();
		Map<CertificateNumber, X509Certificate> known = above.isEmpty() ? Map.of() : sources.intermediates();
		while (!above.isEmpty()) {
			List<X509Certificate> level = new ArrayList<>();
			for (Map.Entry<CertificateNumber, X509Certificate> each : known.entrySet()) {
				if (!issuers.containsKey(each.getKey()) && !certificates.containsKey(each.getKey())
						&& above.stream().anyMatch(issuer -> Certificates.isIssuedBy(each.getValue(), issuer))
						&& isHarmless(project.certificates().entry(each.getKey()), each.getValue())) {
					issuers.put(each.getKey(), each.getValue());
					project.certificates().crls().of(each.getKey()).ifPresent(list -> crls.put(each.getKey(), list));
					level.add(each.getValue());
				}
			}
			above = level.stream().filter(TrustList::mayHaveCasBelow).toList();
		}
	}

	/**
	 * A revoked CA has to be known, too, so that those whom it issued are refused for it; but only where the list that
	 * revokes it is there.
	 */
	private boolean isHarmless(CertificateEntry entry, X509Certificate ca) {
		return !CertificateEntries.isRevoked(entry) || crls.values().stream()
				.filter(list -> list.getIssuerX500Principal().equals(ca.getIssuerX500Principal()))
				.anyMatch(list -> list.getRevokedCertificate(ca.getSerialNumber()) != null);
	}

	/** RFC 5280 §4.2.1.9: a path length of 0 allows end entities only, as that of the project's CAs. */
	private static boolean mayHaveCasBelow(X509Certificate certificate) {
		return certificate.getBasicConstraints() > 0;
	}

	private void add(Project project, CertificateNumber number) throws ProblemException {
		X509Certificate certificate = project.certificates().certificate(number);
		certificates.put(number, certificate);
		if (Certificates.isCa(certificate)) {
			Optional<X509CRL> crl = project.certificates().crls().of(number);
			crl.ifPresent(list -> crls.put(number, list));
		}
	}
}
