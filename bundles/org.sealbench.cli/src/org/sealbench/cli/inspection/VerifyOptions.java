// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.validation.ValidationProblem;
import org.sealbench.pki.validation.request.PolicyRequirements;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.Strictness;

import picocli.CommandLine.Option;

/** What is demanded of a certificate that is verified. */
final class VerifyOptions {

	private static final int MOST_DEPTH = 255;

	@Option(names = "--usage", paramLabel = "web|opcua|client",
			description = "What it is to be used for; default: nothing in particular.")
	private String usage;

	@Option(names = "--profile", paramLabel = "path|profile|full-profile|browser",
			description = "How much of the rules for issuing is demanded; default: browser for --usage web, "
					+ "full-profile for --usage client, for --host, and where a CA issued it with an extended key "
					+ "usage, else path.")
	private String profile;

	@Option(names = "--allow-sha1", description = "Accept signatures with SHA-1 for a usage.")
	private boolean sha1;

	@Option(names = "--policy", paramLabel = "OID", description = "An acceptable certificate policy; default: any.")
	private final List<String> policies = new ArrayList<>();

	@Option(names = "--explicit-policy", description = "The path has to be valid for an acceptable policy.")
	private boolean explicitPolicy;

	@Option(names = "--inhibit-policy-mapping", description = "Policies may not be mapped.")
	private boolean inhibitMapping;

	@Option(names = "--inhibit-any-policy", description = "anyPolicy in a certificate stands for nothing.")
	private boolean inhibitAny;

	@Option(names = "--depth", paramLabel = "N",
			description = "How many CAs may stand between the certificate and the trust anchor; default: 12.")
	private Integer depth;

	Optional<Purpose> purpose() throws ProblemException {
		if (usage == null) {
			return Optional.empty();
		}
		return Optional.of(Purpose.asked(usage).orElseThrow(
				() -> new ProblemException(ValidationProblem.USAGE_UNKNOWN.at(Place.of("--usage"), usage))));
	}

	Optional<Strictness> strictness() throws ProblemException {
		if (profile == null) {
			return Optional.empty();
		}
		return Optional.of(Strictness.of(profile)
				.orElseThrow(() -> new ProblemException(ValidationProblem.PROFILE_UNKNOWN.at(Place.of("--profile"),
						profile,
						Arrays.stream(Strictness.values()).map(Strictness::label).collect(Collectors.joining(", "))))));
	}

	boolean isSha1Allowed() {
		return sha1;
	}

	Optional<Integer> depth() throws ProblemException {
		if (depth != null && (depth < 0 || depth > MOST_DEPTH)) {
			throw new ProblemException(
					CliProblem.ARGUMENT_INVALID.at(Place.of("--depth"), depth, "a number from 0 to " + MOST_DEPTH));
		}
		return Optional.ofNullable(depth);
	}

	PolicyRequirements policies() throws ProblemException {
		for (String policy : policies) {
			if (!policy.matches("[0-2](\\.(0|[1-9][0-9]*))+")) {
				throw new ProblemException(ValidationProblem.POLICY_MALFORMED.at(Place.of("--policy"), policy));
			}
		}
		return new PolicyRequirements(policies.isEmpty() ? Set.of(PolicyRequirements.ANY) : Set.copyOf(policies),
				explicitPolicy, inhibitMapping, inhibitAny);
	}
}
