// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.reconcile;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.device.plan.ItemKind;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.RoleAssignment;
import org.sealbench.operations.reconcile.ItemTaker.Parts;
import org.sealbench.operations.reconcile.ItemTaker.Step;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Certificates of a device: those it trusts, and its own ones. A private key never leaves a device, so a certificate of
 * its own can be taken over only where the project has its key.
 */
record CertificateItems(Project project, Device device, Parts parts) {

	/** A trusted client, added to the trusted certificates where the project does not have it. */
	Step trusted(String key, boolean inDevice) throws ProblemException {
		X509Certificate certificate = read(key).get(0);
		Optional<CertificateEntry> present = find(certificate);
		if (!inDevice) {
			if (present.isEmpty() || !isTrusted(present.get())) {
				throw ItemTaker.refused(device, key,
						Certificates.commonName(certificate) + " is trusted by a setting of the project");
			}
			return () -> RoleAssignment.remove(device, CertificateRole.TRUSTED_CLIENT, present.get().getNumber());
		}
		return () -> {
			Optional<CertificateEntry> now = find(certificate);
			CertificateEntry entry = now.isPresent() ? now.get()
					: project.certificates()
							.add(new NewCertificate(certificate, Optional.empty(), CertificateStore.TRUSTED,
									Certificates.isCa(certificate) ? CertificateUsage.CA : CertificateUsage.CLIENT, "",
									CertificateNumber.NONE));
			if (!isTrusted(entry)) {
				RoleAssignment.add(device, CertificateRole.TRUSTED_CLIENT, entry.getNumber());
			}
		};
	}

	private boolean isTrusted(CertificateEntry entry) {
		return RoleAssignment.has(device, CertificateRole.TRUSTED_CLIENT, entry.getNumber());
	}

	/** The certificate of one of the device's servers. */
	Step own(String key, boolean inDevice) throws ProblemException {
		boolean web = ItemKind.of(key) == ItemKind.WEB_CERTIFICATE;
		if (!inDevice) {
			throw ItemTaker.refused(device, key, "the device has none, as its server is off");
		}
		X509Certificate certificate = read(key).get(0);
		Optional<CertificateEntry> present = find(certificate).filter(CertificateEntry::isPrivateKey);
		if (present.isPresent()) {
			CertificateNumber number = present.get().getNumber();
			return () -> use(web, number);
		}
		CertificateEntry keyOwner = keyOwner(certificate).orElseThrow(() -> ItemTaker.refused(device, key,
				"its private key is not in this project, and a device gives none out"));
		PrivateKey privateKey = project.certificates().credential(keyOwner.getNumber()).key();
		return () -> use(web,
				project.certificates().add(new NewCertificate(certificate, Optional.of(privateKey), keyOwner.getStore(),
						web ? CertificateUsage.WEB : CertificateUsage.OPCUA, device.getName(), keyOwner.getIssuer()))
						.getNumber());
	}

	private void use(boolean web, CertificateNumber number) {
		if (web) {
			device.getWebServer().setCertificate(number);
		} else {
			device.getOpcUaServer().setCertificate(number);
		}
	}

	private List<X509Certificate> read(String key) throws ProblemException {
		byte[] pem = parts.of(key).orElseThrow(() -> new IllegalArgumentException(key));
		List<X509Certificate> chain = CertificateReader.readAll(pem, key);
		if (chain.isEmpty()) {
			throw ItemTaker.refused(device, key, "it is no certificate");
		}
		return chain;
	}

	private Optional<CertificateEntry> find(X509Certificate certificate) throws ProblemException {
		for (CertificateEntry entry : project.certificates().entries()) {
			if (project.certificates().certificate(entry.getNumber()).equals(certificate)) {
				return Optional.of(entry);
			}
		}
		return Optional.empty();
	}

	private Optional<CertificateEntry> keyOwner(X509Certificate certificate) throws ProblemException {
		for (CertificateEntry entry : project.certificates().entries()) {
			if (entry.isPrivateKey() && project.certificates().certificate(entry.getNumber()).getPublicKey()
					.equals(certificate.getPublicKey())) {
				return Optional.of(entry);
			}
		}
		return Optional.empty();
	}
}
