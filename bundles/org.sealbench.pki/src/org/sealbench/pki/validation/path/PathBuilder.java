// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Finds a path from a certificate to a trust anchor that passes every check (RFC 4158). A path that is complete and
 * fails is kept and another one tried; when none is valid, the one with the fewest failures is the result. One object
 * serves one search.
 */
public final class PathBuilder {

	/** Self-issued certificates do not count against the limit of the path, but they must not make it endless. */
	private static final int MOST_SELF_ISSUED = 8;

	private final CertificatePool pool;
	private final SignatureVerifier signatures;
	private final ValidationBudget budget;
	private final CandidateOrder order;
	private final int intermediates;
	private final Function<CertificatePath, ValidationReport> validation;
	private boolean onlyFit;
	private Optional<ValidationReport> best = Optional.empty();
	private List<PathCertificate> longest = List.of();

	public PathBuilder(ValidationSession context, ValidationRequest request,
			Function<CertificatePath, ValidationReport> validation) {
		this.pool = context.pool();
		this.signatures = context.signatures();
		this.budget = context.budget();
		this.order = new CandidateOrder(pool, request.at());
		this.intermediates = request.limits().intermediates();
		this.validation = validation;
	}

	/** The report on the best path from this certificate. */
	public ValidationReport build(PathCertificate leaf) {
		// Candidates that cannot be valid are left out at first, so that they cost nothing as long as there is a valid
		// path.
		onlyFit = true;
		if (search(List.of(leaf))) {
			return best.orElseThrow();
		}
		onlyFit = false;
		search(List.of(leaf));
		return best.orElseGet(() -> validation.apply(CertificatePath.of(longest, false, falseIssuer())));
	}

	private boolean search(List<PathCertificate> path) {
		PathCertificate last = path.get(path.size() - 1);
		if (pool.isAnchor(last) && isGood(path)) {
			return true;
		}
		if (path.size() > longest.size()) {
			longest = path;
		}
		for (PathCertificate issuer : order.issuers(last)) {
			if (isWorthTrying(issuer, path)) {
				if (!budget.step()) {
					return false;
				}
				if (mayHaveSigned(issuer, last) && search(longer(path, issuer))) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isGood(List<PathCertificate> path) {
		if (!budget.path()) {
			return false;
		}
		ValidationReport report = validation.apply(CertificatePath.of(path, true, Optional.empty()));
		if (best.isEmpty() || report.failed().size() < best.get().failed().size()) {
			best = Optional.of(report);
		}
		return report.isTrusted();
	}

	private boolean isWorthTrying(PathCertificate issuer, List<PathCertificate> path) {
		boolean leads = pool.isAnchor(issuer) || pool.distance(issuer.issuer()).isPresent();
		if (onlyFit && !(leads && order.isFit(issuer))) {
			return false;
		}
		// Once there is a complete path, only other complete paths can explain better.
		if (!onlyFit && best.isPresent() && !leads) {
			return false;
		}
		return path.stream()
				.noneMatch(each -> each.subject().equals(issuer.subject()) && each.key().equals(issuer.key()))
				&& isWithinLength(path, issuer);
	}

	/** The certificates between end entity and this issuer; the issuer counts as well unless it is the anchor. */
	private boolean isWithinLength(List<PathCertificate> path, PathCertificate issuer) {
		List<PathCertificate> between = path.subList(1, path.size());
		long counted = between.stream().filter(each -> !each.isSelfIssued()).count();
		long own = pool.isAnchor(issuer) || issuer.isSelfIssued() ? 0 : 1;
		return counted + own <= intermediates && path.size() - counted <= MOST_SELF_ISSUED;
	}

	private boolean mayHaveSigned(PathCertificate issuer, PathCertificate certificate) {
		return !WorkingKeys.isComplete(issuer.key()) || signatures.verifies(certificate.certificate(), issuer.key());
	}

	private Optional<PathCertificate> falseIssuer() {
		PathCertificate last = longest.get(longest.size() - 1);
		if (budget.isExhausted()) {
			return Optional.empty();
		}
		return pool.named(last.issuer()).stream().filter(each -> !each.equals(last)).limit(20)
				.filter(each -> !signatures.verifies(last.certificate(), each.key())).findFirst();
	}

	private static List<PathCertificate> longer(List<PathCertificate> path, PathCertificate issuer) {
		List<PathCertificate> longer = new ArrayList<>(path);
		longer.add(issuer);
		return longer;
	}
}
