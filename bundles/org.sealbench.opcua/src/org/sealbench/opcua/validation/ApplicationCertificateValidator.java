// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.sealbench.opcua.policy.SecurityPolicyRequirements;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.ServerTrustCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.ValidationReport;

/**
 * Validates the certificate of an OPC UA application in the order of OPC 10000-4 §6.1.3, for servers and clients alike,
 * and gives the standard's status code for the first step that fails. All checks are carried out, none is optional,
 * except that of revocation while there is no revocation list of any issuer in the path.
 */
public final class ApplicationCertificateValidator {

	private static final int KEY_CERT_SIGN = 5;

	private final ServerTrustCheck trustCheck = new ServerTrustCheck();
	private final boolean sha1Era;

	/** Keys and digests have to be up to date. */
	public ApplicationCertificateValidator() {
		this(false);
	}

	/**
	 * @param sha1Era whether keys and digests of the SHA-1 era are accepted; the caller then checks with
	 *                {@link SecurityPolicyRequirements} that they are used with policies of that era only
	 */
	public ApplicationCertificateValidator(boolean sha1Era) {
		this.sha1Era = sha1Era;
	}

	public CertificateValidationResult validate(CertificateValidationRequest question) {
		ValidationReport report = report(question);
		if (!question.trust().crls().isEmpty() && !isAnyListOf(report.path(), question.trust().crls())) {
			report = report(question.withoutRevocationLists());
		}
		List<Check> checks = withListedCertificate(ofTheEra(report), question);
		for (CertificateValidationStep step : CertificateValidationStep.values()) {
			Optional<Check> failed = checks.stream().filter(check -> check.result() == Check.Result.FAILED)
					.filter(check -> CertificateValidationStep.of(check.check()) == step).findFirst();
			if (failed.isPresent()) {
				return new CertificateValidationResult(checks, status(step, failed.get(), report.path(), question),
						failed.get().reason(), report.path());
			}
		}
		return new CertificateValidationResult(checks, 0, "", report.path());
	}

	private List<Check> ofTheEra(ValidationReport report) {
		return sha1Era ? report.checks().stream()
				.map(check -> check.check().equals(LegacyPolicyAlgorithms.NAME)
						? LegacyPolicyAlgorithms.check(report.path())
						: check)
				.toList() : report.checks();
	}

	private ValidationReport report(CertificateValidationRequest question) {
		return trustCheck.report(question.chain(), question.trust(), question.at(), question.host().orElse(null),
				question.usage(), question.applicationUri());
	}

	private static boolean isAnyListOf(List<X509Certificate> path, List<X509CRL> lists) {
		return path.stream().skip(1).anyMatch(issuer -> lists.stream()
				.anyMatch(list -> list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())));
	}

	/**
	 * A certificate that is trusted directly has no path in which its issuer's revocation list would be checked; it is
	 * checked all the same, because the certificate was trusted before it was revoked.
	 */
	private static List<Check> withListedCertificate(List<Check> checks, CertificateValidationRequest question) {
		X509Certificate certificate = question.certificate();
		if (!RevocationStatus.isListed(certificate, question.trust().crls())) {
			return checks;
		}
		Check listed = Check.failed("revocation", Certificates.commonName(certificate)
				+ " is in the revocation list of " + Certificates.issuer(certificate));
		return checks.stream().map(
				check -> check.check().equals("revocation") && check.result() != Check.Result.FAILED ? listed : check)
				.toList();
	}

	private static long status(CertificateValidationStep step, Check failed, List<X509Certificate> path,
			CertificateValidationRequest question) {
		X509Certificate certificate = question.certificate();
		X509Certificate last = path.get(path.size() - 1);
		return switch (step) {
		case TRUST -> last.getSubjectX500Principal().equals(last.getIssuerX500Principal()) ? step.status()
				: StatusCodes.Bad_CertificateChainIncomplete;
		case VALIDITY ->
			isWithinDates(certificate, question) ? StatusCodes.Bad_CertificateIssuerTimeInvalid : step.status();
		case USAGE -> failed.check().equals("basic constraints") && !Certificates.isCa(certificate)
				|| failed.check().equals("key usage")
						&& path.stream().skip(1).anyMatch(issuer -> !signsCertificates(issuer))
								? StatusCodes.Bad_CertificateIssuerUseNotAllowed
								: step.status();
		case REVOCATION -> RevocationStatus.of(path, question.trust().crls(), question.at());
		default -> step.status();
		};
	}

	/** RFC 5280 §4.2.1.3: a CA without a key usage is not restricted. */
	private static boolean signsCertificates(X509Certificate authority) {
		boolean[] usage = authority.getKeyUsage();
		return usage == null || usage[KEY_CERT_SIGN];
	}

	private static boolean isWithinDates(X509Certificate certificate, CertificateValidationRequest question) {
		return !question.at().isBefore(certificate.getNotBefore().toInstant())
				&& question.at().isBefore(certificate.getNotAfter().toInstant().plusSeconds(1));
	}
}
