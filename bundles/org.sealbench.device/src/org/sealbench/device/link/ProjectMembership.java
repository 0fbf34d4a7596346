// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/**
 * The statement that a device belongs to a project: a signature (ECDSA with SHA-256) of the project's link key over the
 * device's name and the SHA-256 of its link certificate. The device keeps it and shows it to whoever presents the
 * project's link certificate, so that a clone of a protected project in which somebody logged in recognises a device
 * that another station has paired. It is no secret: without the private key of that very certificate it is of no use.
 *
 * @param device      name
 * @param fingerprint SHA-256 of the device's link certificate, lower-case hexadecimal
 */
public record ProjectMembership(String device, String fingerprint) {

	private static final String ALGORITHM = "SHA256withECDSA";

	/** The statement in Base64. */
	public String signed(PrivateKey key) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initSign(key);
			signature.update(content());
			return Base64.getEncoder().encodeToString(signature.sign());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("a link key is an elliptic curve key", e);
		}
	}

	/** Whether a statement is this one, signed by that key. */
	public boolean isSignedBy(PublicKey key, String statement) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initVerify(key);
			signature.update(content());
			return signature.verify(Base64.getDecoder().decode(statement));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			// Another key, or no signature at all.
			return false;
		}
	}

	/** The fingerprint has a fixed length and stands in front of the name: two contents never give the same bytes. */
	private byte[] content() {
		return ("sealbench membership 1\n" + fingerprint + "\n" + device).getBytes(StandardCharsets.UTF_8);
	}
}
