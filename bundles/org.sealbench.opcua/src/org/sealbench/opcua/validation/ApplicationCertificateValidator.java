// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.validation;

import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.sealbench.opcua.policy.SecurityPolicyRequirements;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.KeyPurposes;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.RevocationDemand;
import org.sealbench.pki.validation.request.RevocationFault;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;

/**
 * Validates the certificate of an OPC UA application in the order of OPC 10000-4 §6.1.3, for servers and clients alike,
 * and gives the standard's status code for the first step that fails. All checks are carried out, none is optional; of
 * revocation lists it demands what {@link RevocationDemand#OWN_LISTS} says. Devices, the connection test, the push of
 * certificates and every prediction ask here.
 */
public final class ApplicationCertificateValidator {

	private static final int KEY_CERT_SIGN = 5;
	private static final int CRL_SIGN = 6;

	private final CertificateValidator validator;
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
		this(new CertificateValidator(), sha1Era);
	}

	private ApplicationCertificateValidator(CertificateValidator validator, boolean sha1Era) {
		this.validator = validator;
		this.sha1Era = sha1Era;
	}

	/** One for many questions, as {@link CertificateValidator#ofMany()}, for keys and digests that are up to date. */
	public static ApplicationCertificateValidator ofMany() {
		return new ApplicationCertificateValidator(CertificateValidator.ofMany(), false);
	}

	public CertificateValidationResult validate(CertificateValidationRequest question) {
		return result(question, validator.validate(request(question)));
	}

	/** One result for each host by which a client reaches the server; the path is built and checked once. */
	public List<CertificateValidationResult> validate(CertificateValidationRequest question, List<String> hosts) {
		return validator.validate(request(question), hosts).stream().map(report -> result(question, report)).toList();
	}

	private static ValidationRequest request(CertificateValidationRequest question) {
		return ValidationRequest.of(question.chain(), question.trust(), question.at()).forHost(question.host())
				.forPurpose(Purpose.of(question.usage())).forApplication(question.applicationUri())
				.demanding(RevocationDemand.OWN_LISTS);
	}

	private CertificateValidationResult result(CertificateValidationRequest question, ValidationReport report) {
		List<Check> checks = ofTheEra(report);
		Optional<Check> failed = firstFailed(checks);
		return failed.isEmpty() ? new CertificateValidationResult(checks, 0, "", report.path(), report.unlisted())
				: new CertificateValidationResult(checks, status(failed.get(), report, question), failed.get().reason(),
						report.path(), report.unlisted());
	}

	/** The first in the order of the steps. */
	private static Optional<Check> firstFailed(List<Check> checks) {
		return checks.stream().filter(check -> check.result() == Check.Result.FAILED)
				.min(Comparator.comparing(check -> CertificateValidationStep.of(check.check())));
	}

	/**
	 * Validates a CA for what it issues to OPC UA clients: whatever of the CA or of its revocation list would make
	 * every client's certificate be refused.
	 */
	CertificateValidationResult validateIssuer(CertificateValidationRequest question) {
		CertificateValidationRequest ofCa = new CertificateValidationRequest(question.chain(), question.trust(),
				question.at(), Optional.empty(), Usage.CA, Optional.empty());
		CertificateValidationResult verdict = result(ofCa, validator.validateIssuer(request(ofCa)));
		X509Certificate ca = question.certificate();
		boolean usable = signsCertificates(ca) && signsLists(ca) && isForClients(ca);
		boolean failedBefore = firstFailed(verdict.checks())
				.filter(check -> check.check() != CertificateCheck.REVOCATION).isPresent();
		return usable || failedBefore ? verdict
				: new CertificateValidationResult(verdict.checks(), StatusCodes.Bad_CertificateIssuerUseNotAllowed,
						"its usages do not allow " + Certificates.commonName(ca)
								+ " to issue certificates of OPC UA clients and revocation lists",
						verdict.path(), verdict.unlisted());
	}

	/** OPC 10000-6 §6.2.4 demands a key usage. */
	private static boolean signsLists(X509Certificate ca) {
		boolean[] usage = ca.getKeyUsage();
		return usage != null && usage[CRL_SIGN];
	}

	private static boolean isForClients(X509Certificate ca) {
		return KeyPurposes.of(ca).map(purposes -> purposes.contains(KeyPurposes.CLIENT)).orElse(true);
	}

	private List<Check> ofTheEra(ValidationReport report) {
		return sha1Era ? report.checks().stream()
				.map(check -> check.check() == CertificateCheck.ALGORITHMS ? LegacyPolicyAlgorithms.check(report.path())
						: check)
				.toList() : report.checks();
	}

	private static long status(Check failed, ValidationReport report, CertificateValidationRequest question) {
		CertificateValidationStep step = CertificateValidationStep.of(failed.check());
		X509Certificate certificate = question.certificate();
		List<X509Certificate> path = report.path();
		X509Certificate last = path.get(path.size() - 1);
		return switch (step) {
		case TRUST -> last.getSubjectX500Principal().equals(last.getIssuerX500Principal()) ? step.status()
				: StatusCodes.Bad_CertificateChainIncomplete;
		case VALIDITY ->
			isWithinDates(certificate, question) ? StatusCodes.Bad_CertificateIssuerTimeInvalid : step.status();
		case USAGE -> failed.check() == CertificateCheck.BASIC_CONSTRAINTS && !Certificates.isCa(certificate)
				|| failed.check() == CertificateCheck.KEY_USAGE
						&& path.stream().skip(1).anyMatch(issuer -> !signsCertificates(issuer))
								? StatusCodes.Bad_CertificateIssuerUseNotAllowed
								: step.status();
		case REVOCATION -> report.revocation().map(ApplicationCertificateValidator::status).orElse(step.status());
		default -> step.status();
		};
	}

	/** Which of the four codes for revocation it is (OPC 10000-4 §6.1.3). */
	private static long status(RevocationFault fault) {
		if (fault.index() == 0) {
			return fault.revoked() ? StatusCodes.Bad_CertificateRevoked : StatusCodes.Bad_CertificateRevocationUnknown;
		}
		return fault.revoked() ? StatusCodes.Bad_CertificateIssuerRevoked
				: StatusCodes.Bad_CertificateIssuerRevocationUnknown;
	}

	/** RFC 5280 §4.2.1.3: a CA without a key usage is not restricted. */
	private static boolean signsCertificates(X509Certificate ca) {
		boolean[] usage = ca.getKeyUsage();
		return usage == null || usage[KEY_CERT_SIGN];
	}

	private static boolean isWithinDates(X509Certificate certificate, CertificateValidationRequest question) {
		return !question.at().isBefore(certificate.getNotBefore().toInstant())
				&& question.at().isBefore(certificate.getNotAfter().toInstant().plusSeconds(1));
	}
}
