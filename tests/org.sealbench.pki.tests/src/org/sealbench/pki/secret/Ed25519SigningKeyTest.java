// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class Ed25519SigningKeyTest {

	/** RFC 8032 §7.1, test 2. */
	private static final byte[] SEED = HexFormat.of()
			.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
	private static final byte[] MESSAGE = { 0x72 };
	private static final String PUBLIC = base64("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
	private static final String SIGNATURE = base64("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
			+ "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

	private static String base64(String hex) {
		return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
	}

	@Test
	void signsAsTheStandardSays() {
		Ed25519SigningKey key = new Ed25519SigningKey(SEED);
		assertEquals(PUBLIC, key.publicKey());
		assertEquals(SIGNATURE, key.sign(MESSAGE));
		assertTrue(Ed25519SigningKey.verifies(PUBLIC, MESSAGE, SIGNATURE));
	}

	@Test
	void verifiesNothingElse() {
		assertFalse(Ed25519SigningKey.verifies(PUBLIC, new byte[] { 0x73 }, SIGNATURE));
		assertFalse(Ed25519SigningKey.verifies(
				new Ed25519SigningKey(new byte[Ed25519SigningKey.SEED_LENGTH]).publicKey(), MESSAGE, SIGNATURE));
		for (String damaged : new String[] { "", "***", "AAAA", SIGNATURE.substring(4) }) {
			assertFalse(Ed25519SigningKey.verifies(PUBLIC, MESSAGE, damaged));
			assertFalse(Ed25519SigningKey.verifies(damaged, MESSAGE, SIGNATURE));
		}
	}
}
