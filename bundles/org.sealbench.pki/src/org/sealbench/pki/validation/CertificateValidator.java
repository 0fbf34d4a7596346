// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.sealbench.pki.text.CertificateDescription;
import org.sealbench.pki.validation.name.HostNameRule;
import org.sealbench.pki.validation.name.NameConstraintsRule;
import org.sealbench.pki.validation.path.BasicConstraintsRule;
import org.sealbench.pki.validation.path.CertificatePath;
import org.sealbench.pki.validation.path.CertificatePool;
import org.sealbench.pki.validation.path.CriticalExtensionsRule;
import org.sealbench.pki.validation.path.PathBuilder;
import org.sealbench.pki.validation.path.SignatureRule;
import org.sealbench.pki.validation.path.SignatureVerifier;
import org.sealbench.pki.validation.path.TrustAnchorRule;
import org.sealbench.pki.validation.path.TrustMemory;
import org.sealbench.pki.validation.path.ValidationBudget;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.path.ValidationSession;
import org.sealbench.pki.validation.path.ValidityRule;
import org.sealbench.pki.validation.profile.ProfileRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.ValidationLimits;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.pki.validation.revocation.RevocationCheck;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Builds and validates the path of a certificate (RFC 5280 §6) by this project's own code, and reports the result of
 * every check and the reason. A check that fails does not prevent the others. The work is bounded by the request's
 * {@link ValidationLimits}, whatever the certificates are.
 */
public final class CertificateValidator {

	private final List<ValidationRule> rules = List.of(new TrustAnchorRule(), new SignatureRule(), new FormatRule(),
			new ValidityRule(), new AlgorithmRule(), new KeyUsageRule(), new ExtendedKeyUsageRule(),
			new BasicConstraintsRule(), new NameConstraintsRule(), new CertificatePolicyRule(),
			new CriticalExtensionsRule(), new ProfileRule(), new HostNameRule(), new ApplicationUriRule());
	private final RevocationCheck revocation = new RevocationCheck(this::validate);
	private final Supplier<TrustMemory> memory;

	/** Begins anew with each question; for any number of threads. */
	public CertificateValidator() {
		this(TrustMemory::new);
	}

	/** @param memory gives what is known when a question is asked */
	CertificateValidator(Supplier<TrustMemory> memory) {
		this.memory = memory;
	}

	/**
	 * One for many questions with the same CAs and revocation lists, which it reads and verifies once. The answers are
	 * those of any other one. For one thread at a time.
	 */
	public static CertificateValidator ofMany() {
		TrustMemory known = new TrustMemory();
		return new CertificateValidator(() -> known);
	}

	/** All checks and the path; of several possible paths a valid one, else the one with the fewest failures. */
	public ValidationReport validate(ValidationRequest request) {
		return validate(request, this::applyRules);
	}

	/**
	 * The same for a CA, whose check of revocation is that of anything it issues: revoked is then what is above that,
	 * the CA first, and unknown may be what it issues itself.
	 */
	public ValidationReport validateIssuer(ValidationRequest request) {
		return validate(request, question -> applyRules(question, revocation.find(ofIssued(question))));
	}

	/** The question about what a CA issues; one without a name can issue nothing, so the question is about itself. */
	private static ValidationContext ofIssued(ValidationContext question) {
		PathCertificate ca = question.path().leaf();
		if (ca.subject().isEmpty()) {
			return question;
		}
		CertificatePath ofIssued = question.path().to(IssuedCertificate.of(ca));
		return new ValidationContext(ofIssued, question.request(), question.context());
	}

	private ValidationReport validate(ValidationRequest request, Function<ValidationContext, ValidationReport> rules) {
		X509Certificate certificate = request.chain().get(0);
		TrustMemory known = memory.get();
		Optional<PathCertificate> leaf = known.certificate(certificate);
		Optional<String> damage = leaf.isEmpty() ? Optional.of("its structure is broken")
				: CertificateDescription.damage(certificate);
		if (damage.isPresent()) {
			return new ValidationReport(
					List.of(Check.failed(CertificateCheck.FORMAT, "the certificate is damaged: " + damage.get())),
					List.of(certificate), Optional.empty(), List.of());
		}
		ValidationBudget budget = new ValidationBudget(request.limits());
		ValidationSession context = new ValidationSession(new CertificatePool(request.chain(), request.trust(), known),
				known.lists(request.trust().crls()), new SignatureVerifier(budget, known), budget, Set.of());
		return build(leaf.get(), request, context, rules);
	}

	/**
	 * One report for each of several hosts. They differ in the check of the host name alone, which is the same on every
	 * path: the path is built and checked once.
	 */
	public List<ValidationReport> validate(ValidationRequest request, List<String> hosts) {
		if (hosts.isEmpty()) {
			return List.of();
		}
		ValidationReport report = validate(request.forHost(Optional.empty()));
		return hosts.stream().map(host -> forHost(report, request.chain().get(0), host)).toList();
	}

	private static ValidationReport forHost(ValidationReport report, X509Certificate certificate, String host) {
		List<Check> checks = report.checks().stream()
				.map(each -> each.check() == CertificateCheck.HOST_NAME ? HostNameRule.check(certificate, host) : each)
				.toList();
		return new ValidationReport(checks, report.path(), report.revocation(), report.unlisted());
	}

	/** As part of another validation, whose session it shares. */
	ValidationReport validate(PathCertificate leaf, ValidationRequest request, ValidationSession context) {
		return build(leaf, request, context, this::applyRules);
	}

	private static ValidationReport build(PathCertificate leaf, ValidationRequest request, ValidationSession context,
			Function<ValidationContext, ValidationReport> rules) {
		return new PathBuilder(context, request, path -> rules.apply(new ValidationContext(path, request, context)))
				.build(leaf);
	}

	private ValidationReport applyRules(ValidationContext question) {
		return applyRules(question, revocation.find(question));
	}

	private ValidationReport applyRules(ValidationContext question, RevocationCheck.Finding found) {
		Stream<Check> checks = Stream.concat(rules.stream().map(rule -> rule.check(question)),
				Stream.of(found.check()));
		return new ValidationReport(checks.toList(), question.path().plain(), found.fault(), found.unlisted());
	}
}
