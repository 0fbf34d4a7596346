// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.Tools;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.request.ReceivedRequest;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Signs the certificate of an OPC UA server whose key is not the project's (OPC 10000-6 §6.2.2), and keeps it in the
 * project, so that it can be seen, watched and revoked.
 */
public final class SignReceivedRequest {

	private final Tools tools;

	public SignReceivedRequest(Tools tools) {
		this.tools = tools;
	}

	/**
	 * The number of the CA that signs: the one named, or the project's; 0 stands for none named.
	 *
	 * @throws ProblemException if no CA can sign, or the one named cannot
	 */
	public CertificateNumber ca(Project project, CertificateNumber named, Place wanting) throws ProblemException {
		return chosen(project, named, wanting).number();
	}

	/**
	 * Signs. Saving is up to the caller.
	 *
	 * @param names  what the certificate names, whatever the request asks for
	 * @param device name of the device of the project that it is for, or the empty string
	 * @throws ProblemException if the CA cannot sign now, or what is asked for cannot be in a certificate
	 */
	public CertificateEntry sign(Project project, CertificateNumber ca, ReceivedRequest request,
			List<SubjectAlternativeName> names, String device) throws ProblemException {
		return sign(project, ca, request, names, device, Optional.empty());
	}

	/**
	 * Signs as {@link #sign(Project, CertificateNumber, ReceivedRequest, List, String)} does, and keeps the key.
	 *
	 * @param key the private key of the request, where the project is to have it
	 * @throws ProblemException if the CA cannot sign now, or what is asked for cannot be in a certificate
	 */
	public CertificateEntry sign(Project project, CertificateNumber ca, ReceivedRequest request,
			List<SubjectAlternativeName> names, String device, Optional<PrivateKey> key) throws ProblemException {
		SigningCa signer = SigningCa.of(project, ca);
		IssuanceSettings settings = IssuanceSettings.of(project.plant());
		Instant now = tools.clock().instant();
		signer.requireBegun(project, now);
		Instant begin = signer.certificate().getNotBefore().toInstant();
		Instant end = signer.certificate().getNotAfter().toInstant();
		Instant from = IssuanceSettings.notBefore(now).isBefore(begin) ? begin : IssuanceSettings.notBefore(now);
		Instant wanted = settings.notAfter(now, Usage.OPCUA);
		Instant until = wanted.isAfter(end) ? end : wanted;
		CertificateProfile profile = new CertificateProfile(request.commonName(),
				request.organization().isEmpty() ? settings.organization() : request.organization(), Usage.OPCUA, names,
				from, until, signer.signature(), settings.crlUrl(ca));
		NewCertificate made = new NewCertificate(
				new CertificateIssuer(tools.random()).issue(profile, request.key(), signer.credential()), key,
				CertificateStore.DEVICE, CertificateUsage.OPCUA, device, ca);
		CertificateEntry[] entry = new CertificateEntry[1];
		ModelTransaction.run(project, () -> {
			entry[0] = project.certificates().add(made);
			entry[0].setNamesChosen(true);
		});
		return entry[0];
	}

	private SigningCa chosen(Project project, CertificateNumber named, Place wanting) throws ProblemException {
		return named.isNone() ? SigningCa.standard(project, tools.clock().instant(), wanting)
				: SigningCa.of(project, named);
	}
}
