// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.policy;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;

/**
 * A way in which a server secures messages.
 *
 * @param policy short name of the security policy, such as {@code Basic256Sha256}
 * @param mode   {@code None}, {@code Sign} or {@code SignAndEncrypt}
 */
public record OfferedSecurity(String policy, String mode) {

	private static final List<String> MODES = List.of("None", "Sign", "SignAndEncrypt");

	/**
	 * The order in which a client prefers what is offered, the best last: any security before none, what its
	 * certificate fits before what it does not, then by mode and policy. A server's own ranking does not count, because
	 * it comes over an insecure channel.
	 *
	 * @param client chain of the client's certificate; empty if it has none
	 */
	public static Comparator<OfferedSecurity> preference(List<X509Certificate> client) {
		return Comparator.comparing(OfferedSecurity::isSecured)
				.thenComparing((OfferedSecurity each) -> each.misfit(client).isEmpty())
				.thenComparing((OfferedSecurity each) -> MODES.indexOf(each.mode))
				.thenComparing((OfferedSecurity each) -> SecurityPolicies.names().indexOf(each.policy));
	}

	/** What a client uses of all that is offered: what it prefers, and without a certificate no security alone. */
	public static Optional<OfferedSecurity> best(Collection<OfferedSecurity> offered, List<X509Certificate> client) {
		return offered.stream().filter(each -> !client.isEmpty() || !each.isSecured()).max(preference(client));
	}

	/** Whether messages are signed at least. */
	public boolean isSecured() {
		return !policy.equals(SecurityPolicy.None.name());
	}

	/** Whether the policy is of the SHA-1 era, so that a server may have a certificate of its own for it. */
	public boolean isSha1Era() {
		return SecurityPolicies.named(policy).filter(SecurityPolicyRequirements::isSha1Era).isPresent();
	}

	/** Why a chain does not fit the policy, or nothing if it does. */
	public Optional<String> misfit(List<X509Certificate> chain) {
		return SecurityPolicies.named(policy).flatMap(each -> SecurityPolicyRequirements.violation(each, chain));
	}
}
