package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealbench.pki.Certificates;

/**
 * Builds and validates the path of a certificate (RFC 5280 §6) by this project's own reasoning, and says of every check what
 * came out and why. A check that fails does not keep the others from being made. The work is bounded by the request's
 * {@link SearchLimits}, whatever the certificates are.
 */
public final class CertificateValidator {

	private final List<TrustRule> rules = List.of(new PathRule(), new SignatureRule(), new FormatRule(), new ValidityRule(),
			new AlgorithmRule(), new KeyUsageRule(), new ExtendedKeyUsageRule(), new BasicConstraintsRule(), new NameConstraintsRule(),
			new PolicyRule(), new CriticalExtensionsRule(), new ProfileRule(), new HostNameRule(), new ApplicationUriRule(),
			new RevocationRule(this));

	/** All checks and the path; of several possible paths a good one, else the one with the fewest failures. */
	public TrustReport validate(ValidationRequest request) {
		X509Certificate certificate = request.chain().get(0);
		Optional<PathCertificate> leaf = CertificatePool.read(certificate);
		Optional<String> damage = leaf.isEmpty() ? Optional.of("its structure is broken") : Certificates.damage(certificate);
		if (damage.isPresent()) {
			return new TrustReport(List.of(Check.failed("format", "the certificate is damaged: " + damage.get())), List.of(certificate));
		}
		WorkBudget budget = new WorkBudget(request.limits());
		TrustContext context = new TrustContext(new CertificatePool(request.chain(), request.trust()),
				RevocationList.readable(request.trust().crls()), new SignatureLedger(budget), budget, Set.of());
		return validate(leaf.get(), request, context);
	}

	/** As part of another validation, whose budget and knowledge it shares. */
	TrustReport validate(PathCertificate leaf, ValidationRequest request, TrustContext context) {
		return new PathBuilder(context, request, path -> judge(new TrustQuestion(path, request, context))).build(leaf);
	}

	private TrustReport judge(TrustQuestion question) {
		return new TrustReport(rules.stream().map(rule -> rule.check(question)).toList(), question.path().plain());
	}
}
