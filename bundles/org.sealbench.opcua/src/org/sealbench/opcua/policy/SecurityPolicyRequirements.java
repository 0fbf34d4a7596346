// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.policy;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.sealbench.pki.Certificates;

/**
 * What a security policy demands of the certificates used with it (OPC 10000-7 §6.6): RSA keys within its lengths, and
 * a digest not older than its own. This is the step "security policy check" of OPC 10000-4 §6.1.3.
 */
public final class SecurityPolicyRequirements {

	private static final int LONGEST_KEY = 4096;
	private static final int LONGEST_OLD_KEY = 2048;
	private static final int SHORTEST_KEY = 2048;
	private static final int SHORTEST_OLD_KEY = 1024;

	private SecurityPolicyRequirements() {
	}

	/** Whether a policy is of the SHA-1 era, and so allows certificates that are signed with SHA-1. */
	public static boolean isSha1Era(SecurityPolicy policy) {
		return policy == SecurityPolicy.Basic128Rsa15 || policy == SecurityPolicy.Basic256;
	}

	/** Whether a certificate is signed with SHA-1 or an older digest. */
	public static boolean isSha1(X509Certificate certificate) {
		String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
		return algorithm.startsWith("SHA1") || algorithm.startsWith("MD");
	}

	/**
	 * Why a chain does not fit a policy, or nothing if it does. A root CA's signature under itself proves nothing and
	 * is not checked.
	 */
	public static Optional<String> violation(SecurityPolicy policy, List<X509Certificate> chain) {
		if (policy == SecurityPolicy.None || chain.isEmpty()) {
			return Optional.empty();
		}
		boolean old = isSha1Era(policy);
		X509Certificate leaf = chain.get(0);
		if (!(leaf.getPublicKey() instanceof RSAPublicKey rsa)) {
			return Optional.of(policy + " needs an RSA key, and that of " + Certificates.commonName(leaf) + " is "
					+ Certificates.keyDescription(leaf));
		}
		int bits = rsa.getModulus().bitLength();
		if (bits < (old ? SHORTEST_OLD_KEY : SHORTEST_KEY) || bits > (old ? LONGEST_OLD_KEY : LONGEST_KEY)) {
			return Optional.of(policy + " does not allow the key of " + Certificates.commonName(leaf) + ", "
					+ Certificates.keyDescription(leaf));
		}
		return old ? Optional.empty()
				: chain.stream().filter(each -> isSha1(each) && (each == leaf || !isSelfIssued(each))).findFirst()
						.map(each -> policy + " does not allow " + Certificates.commonName(each)
								+ ", which is signed with SHA-1");
	}

	private static boolean isSelfIssued(X509Certificate certificate) {
		return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
	}
}
