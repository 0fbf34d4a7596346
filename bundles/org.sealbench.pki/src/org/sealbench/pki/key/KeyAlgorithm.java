// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.key;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of key that Sealbench generates: RSA of three lengths and the NIST curves P-256 and P-384 (FIPS 186-5). */
public enum KeyAlgorithm {
	RSA_2048("rsa2048", "RSA", rsa(2048)),
	RSA_3072("rsa3072", "RSA", rsa(3072)),
	RSA_4096("rsa4096", "RSA", rsa(4096)),
	P_256("p256", "EC", new ECGenParameterSpec("secp256r1")),
	P_384("p384", "EC", new ECGenParameterSpec("secp384r1"));

	private final String label;
	private final String family;
	private final AlgorithmParameterSpec parameters;

	KeyAlgorithm(String label, String family, AlgorithmParameterSpec parameters) {
		this.label = label;
		this.family = family;
		this.parameters = parameters;
	}

	/** The word that command line and project files use: {@code rsa2048}, {@code p256}. */
	public String label() {
		return label;
	}

	/** Whether it is RSA, which every security policy of OPC UA before those for elliptic curves needs. */
	public boolean isRsa() {
		return "RSA".equals(family);
	}

	/** The algorithm with a label, if there is one. */
	public static Optional<KeyAlgorithm> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}

	/** The algorithm of a public key, if it is one of these. */
	public static Optional<KeyAlgorithm> of(PublicKey key) {
		return switch (key) {
		case RSAPublicKey rsa -> of("rsa" + rsa.getModulus().bitLength());
		case ECPublicKey ec -> of("p" + ec.getParams().getOrder().bitLength());
		default -> Optional.empty();
		};
	}

	/** A new key pair. Takes from a millisecond (P-256) to seconds (RSA 4096) and does not react to interruption. */
	KeyPair generate(SecureRandom random) throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
		generator.initialize(parameters, random);
		return generator.generateKeyPair();
	}

	private static AlgorithmParameterSpec rsa(int bits) {
		return new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4);
	}
}
