// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.policy;

import java.security.Provider;
import java.security.Security;

/**
 * The two algorithms of Aes256_Sha256_RsaPss (OPC 10000-7) under the names by which Milo requests them. The Java
 * runtime has both under other names and with other defaults; these have the parameters that the policy demands.
 */
public final class AlgorithmProvider extends Provider {

	private static final long serialVersionUID = 1L;
	private static final String NAME = "SealbenchOpcUa";

	/** Public because the runtime instantiates the services of a provider by class name. */
	public AlgorithmProvider() {
		super(NAME, "1", "RSA with PSS and OAEP by SHA-256 for OPC UA");
		putService(new Service(this, "Signature", "SHA256withRSA/PSS", PssSha256Signature.class.getName(), null, null));
		putService(new Service(this, "Cipher", "RSA/ECB/OAEPWithSHA256AndMGF1Padding", OaepSha256Cipher.class.getName(),
				null, null));
	}

	/**
	 * Registers the algorithms with the runtime. That is global, because Milo does not accept a provider; they are
	 * appended to the list, under names that the runtime does not use, so that nothing else changes.
	 */
	public static synchronized void install() {
		if (Security.getProvider(NAME) == null) {
			Security.addProvider(new AlgorithmProvider());
		}
	}
}
