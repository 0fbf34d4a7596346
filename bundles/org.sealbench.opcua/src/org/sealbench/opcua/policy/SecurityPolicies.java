// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;

/** The security policies by their short names, weakest first (OPC 10000-7). */
public final class SecurityPolicies {

	private static final List<SecurityPolicy> BY_STRENGTH = List.of(SecurityPolicy.None, SecurityPolicy.Basic128Rsa15,
			SecurityPolicy.Basic256, SecurityPolicy.Basic256Sha256, SecurityPolicy.Aes128_Sha256_RsaOaep,
			SecurityPolicy.Aes256_Sha256_RsaPss);

	private SecurityPolicies() {
	}

	/** Their names, weakest first. */
	public static List<String> names() {
		return BY_STRENGTH.stream().map(SecurityPolicy::name).toList();
	}

	/** How strong a policy is, from 0 for None; -1 for an unknown one. */
	public static int strength(String uri) {
		return byUri(uri).map(BY_STRENGTH::indexOf).orElse(-1);
	}

	/** The policy with a short name; empty for an unknown one. */
	static Optional<SecurityPolicy> named(String name) {
		return BY_STRENGTH.stream().filter(each -> each.name().equals(name)).findFirst();
	}

	static Optional<SecurityPolicy> byUri(String uri) {
		return Arrays.stream(SecurityPolicy.values()).filter(each -> each.getUri().equals(uri)).findFirst();
	}

	/** The name at the end of a policy's URI. */
	public static String name(String uri) {
		return uri == null ? "" : uri.substring(uri.indexOf('#') + 1);
	}
}
