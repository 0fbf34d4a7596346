// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.PolicyRequirements;
import org.sealbench.pki.validation.x509.CertificateExtensions;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Is the path valid for an acceptable policy (RFC 5280 §6.1 with the graph of RFC 9618 in place of the tree, whose size
 * could be made to explode)?
 */
final class CertificatePolicyRule implements ValidationRule {

	@Override
	public Check check(ValidationContext question) {
		List<PathCertificate> path = question.path().belowAnchor();
		PolicyRequirements demand = question.request().policies();
		PolicyGraph graph = new PolicyGraph();
		PolicyCounters counters = new PolicyCounters(demand, path.size());
		for (int i = path.size() - 1; i >= 0; i--) {
			PathCertificate certificate = path.get(i);
			boolean any = counters.isAnyAllowed() || i > 0 && certificate.isSelfIssued();
			graph.descend(certificate.extensions().policies(), any);
			if (graph.isEmpty() && counters.isPolicyNeeded()) {
				return Check.failed(CertificateCheck.POLICIES,
						"no policy is valid for " + certificate.name() + " and all above it, and one is demanded");
			}
			if (i > 0) {
				Optional<String> fault = map(certificate, graph, counters.isMappingAllowed());
				if (fault.isPresent()) {
					return Check.failed(CertificateCheck.POLICIES, fault.get());
				}
				counters.descend(certificate);
			}
		}
		if (!path.isEmpty()) {
			counters.end(path.get(0));
		}
		Set<String> valid = graph.acceptable(demand.acceptable());
		if (valid.isEmpty() && counters.isPolicyNeeded()) {
			return Check.failed(CertificateCheck.POLICIES,
					"the path is not valid for any of the policies " + String.join(", ", demand.acceptable()));
		}
		return Check.passed(CertificateCheck.POLICIES,
				valid.isEmpty() ? "no policy is demanded" : "valid for " + words(valid));
	}

	private static Optional<String> map(PathCertificate certificate, PolicyGraph graph, boolean allowed) {
		Optional<Map<String, Set<String>>> mappings = certificate.extensions().mappings();
		if (mappings.isEmpty()) {
			return Optional.empty();
		}
		boolean any = mappings.get().containsKey(PolicyRequirements.ANY)
				|| mappings.get().values().stream().anyMatch(each -> each.contains(PolicyRequirements.ANY));
		if (any) {
			return Optional.of(certificate.name() + " maps anyPolicy, which is not allowed");
		}
		mappings.get().forEach((issuer, subjects) -> graph.map(issuer, subjects, allowed));
		return Optional.empty();
	}

	private static String words(Set<String> policies) {
		return policies.contains(PolicyRequirements.ANY) ? "any policy" : String.join(", ", policies);
	}

	/** The three counters of RFC 5280 §6.1.2 d to f. */
	private static final class PolicyCounters {

		private int explicit;
		private int mapping;
		private int any;

		PolicyCounters(PolicyRequirements demand, int length) {
			explicit = demand.explicit() ? 0 : length + 1;
			mapping = demand.inhibitMapping() ? 0 : length + 1;
			any = demand.inhibitAny() ? 0 : length + 1;
		}

		boolean isPolicyNeeded() {
			return explicit == 0;
		}

		boolean isMappingAllowed() {
			return mapping > 0;
		}

		boolean isAnyAllowed() {
			return any > 0;
		}

		/** RFC 5280 §6.1.4 h to j. */
		void descend(PathCertificate certificate) {
			if (!certificate.isSelfIssued()) {
				explicit = Math.max(0, explicit - 1);
				mapping = Math.max(0, mapping - 1);
				any = Math.max(0, any - 1);
			}
			Optional<PolicyConstraints> constraints = certificate.extensions().policyConstraints();
			explicit = Math.min(explicit, constraints.map(PolicyConstraints::getRequireExplicitPolicyMapping)
					.map(CertificateExtensions::count).orElse(explicit));
			mapping = Math.min(mapping, constraints.map(PolicyConstraints::getInhibitPolicyMapping)
					.map(CertificateExtensions::count).orElse(mapping));
			any = Math.min(any, certificate.extensions().inhibitAny().orElse(any));
		}

		/** RFC 5280 §6.1.5 a and b. */
		void end(PathCertificate leaf) {
			explicit = Math.max(0, explicit - 1);
			boolean required = leaf.extensions().policyConstraints()
					.map(PolicyConstraints::getRequireExplicitPolicyMapping).filter(each -> each.signum() == 0)
					.isPresent();
			explicit = required ? 0 : explicit;
		}
	}
}
