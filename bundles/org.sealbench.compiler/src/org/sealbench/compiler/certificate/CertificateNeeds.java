// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.project.Project;

/**
 * Which certificates compile has to create for a device: for every enabled server without one, and for one whose
 * certificate compile created and which no longer fits. A certificate that a person chose or named is not replaced.
 */
public final class CertificateNeeds {

	private final Project project;

	public CertificateNeeds(Project project) {
		this.project = project;
	}

	/** @throws ProblemException if a certificate's file is missing or damaged */
	public List<CertificateNeed> needs(Device device) throws ProblemException {
		List<CertificateNeed> needs = new ArrayList<>();
		for (ServerRole role : ServerRole.values()) {
			if (role.isEnabled(device)) {
				CertificateNumber number = role.certificate(device);
				Optional<String> misfit = number.isNone() ? Optional.of("") : misfit(device, role, number);
				misfit.ifPresent(reason -> needs.add(new CertificateNeed(device, role, number, reason)));
			}
		}
		return needs;
	}

	private Optional<String> misfit(Device device, ServerRole role, CertificateNumber number) throws ProblemException {
		Optional<CertificateEntry> entry = project.certificates().find(number);
		if (entry.isEmpty() || !isMadeByCompile(device, role, entry.get())) {
			return Optional.empty();
		}
		boolean signedByCa = entry.get().getIssuer().isGiven() || entry.get().getStore() != CertificateStore.LOCAL;
		if (signedByCa != device.isGlobalSecurity()) {
			return Optional.of(signedByCa ? "it is signed by a CA, and global security settings are off"
					: "it is self-signed, and global security settings are on");
		}
		return misfit(device, role, project.certificates().certificate(number));
	}

	private Optional<String> misfit(Device device, ServerRole role, X509Certificate certificate) {
		List<SubjectAlternativeName> missing = ServerAlternativeNames
				.missing(ServerAlternativeNames.of(project.plant(), device, role), Certificates.names(certificate));
		if (!missing.isEmpty()) {
			return Optional.of("it does not name " + text(missing));
		}
		String uri = ApplicationUris.server(project.plant(), device);
		if (role == ServerRole.OPCUA && !Certificates.applicationUri(certificate).filter(uri::equals).isPresent()) {
			return Optional.of("its application URI is not " + uri);
		}
		return Optional.empty();
	}

	/**
	 * Whether a certificate has the common name and the alternative names that compile gives, was created for this very
	 * device, renamed since or not, and is neither issued by an outside CA nor requested from one.
	 *
	 * @throws ProblemException if the certificate's file is missing or damaged
	 */
	public boolean isMadeByCompile(Device device, ServerRole role, CertificateEntry entry) throws ProblemException {
		return device.getName().equals(entry.getDevice()) && !entry.isNamesChosen() && !entry.isWaiting()
				&& !isFromOutside(entry)
				&& role.isMadeName(Certificates.commonName(project.certificates().certificate(entry.getNumber())));
	}

	private boolean isFromOutside(CertificateEntry entry) {
		return entry.getIssuer().isGiven()
				&& project.certificates().find(entry.getIssuer()).filter(CertificateEntry::isPrivateKey).isEmpty();
	}

	/** Names as a sentence lists them. */
	public static String text(List<SubjectAlternativeName> names) {
		return String.join(", ", names.stream().map(SubjectAlternativeName::value).toList());
	}
}
