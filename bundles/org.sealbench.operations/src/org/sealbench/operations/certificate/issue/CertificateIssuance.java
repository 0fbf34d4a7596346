// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.issue;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Signs the certificate of a plan for the number that it will have. Changes nothing, and may run on many threads at
 * once.
 */
final class CertificateIssuance {

	private final Project project;
	private final IssuanceSettings settings;
	private final CertificateIssuer issuer;

	CertificateIssuance(Project project, SecureRandom random) {
		this.project = project;
		this.settings = IssuanceSettings.of(project.plant());
		this.issuer = new CertificateIssuer(random);
	}

	NewCertificate issue(IssuancePlan order, CertificateNumber number, KeyPair key) throws ProblemException {
		SignatureAlgorithm signature = order.signature().orElseGet(() -> SignatureAlgorithm.forKey(key.getPublic()));
		X509Certificate certificate = certificate(order, profile(order, number, signature), key);
		return new NewCertificate(certificate, Optional.of(key.getPrivate()), order.store(),
				entryUsage(order.request().usage()), order.device().map(Device::getName).orElse(""),
				order.ca().map(SigningCa::number).orElse(CertificateNumber.NONE));
	}

	/** Rejects a plan that no key can fulfil. */
	void check(IssuancePlan order, CertificateNumber number) throws ProblemException {
		SignatureAlgorithm signature = order.signature().orElse(SignatureAlgorithm.SHA256_RSA);
		CertificateIssuer.check(profile(order, number, signature),
				order.ca().map(each -> each.credential().chain()).orElse(List.of()));
	}

	private X509Certificate certificate(IssuancePlan order, CertificateProfile profile, KeyPair key)
			throws ProblemException {
		return order.ca().isPresent() ? issuer.issue(profile, key.getPublic(), order.ca().get().credential())
				: issuer.selfSigned(profile, key);
	}

	private CertificateProfile profile(IssuancePlan order, CertificateNumber number, SignatureAlgorithm signature) {
		Usage usage = order.request().usage();
		String commonName = order.request().commonName()
				.orElseGet(() -> CertificateDefaults.commonName(project, order.device(), usage, number));
		String crlUrl = order.ca().map(ca -> settings.crlUrl(ca.number())).orElse("");
		return new CertificateProfile(commonName, settings.organization(), usage, names(order, number),
				order.notBefore(), order.notAfter(), signature, crlUrl);
	}

	private List<SubjectAlternativeName> names(IssuancePlan order, CertificateNumber number) {
		Usage usage = order.request().usage();
		if (order.request().names().isEmpty()) {
			return CertificateDefaults.names(project, order.device(), usage, number);
		}
		List<SubjectAlternativeName> names = new ArrayList<>(order.request().names().get());
		boolean hasUri = names.stream().anyMatch(name -> name.type() == SubjectAlternativeName.Type.URI);
		if (usage.isOpcUa() && !hasUri) {
			names.add(0, CertificateDefaults.applicationUri(project, order.device(), usage, number));
		}
		return names;
	}

	private static CertificateUsage entryUsage(Usage usage) {
		return ServerRole.of(usage).map(ServerRole::entryUsage).orElse(CertificateUsage.CLIENT);
	}
}
