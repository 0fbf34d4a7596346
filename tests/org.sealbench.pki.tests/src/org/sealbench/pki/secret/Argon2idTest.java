// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class Argon2idTest {

	private static final Random RANDOM = new Random(9106);

	@Test
	void givesWhatTheReferenceImplementationGives() {
		assertEquals("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
				HexFormat.of().formatHex(Argon2id.derive("password".toCharArray(),
						"somesalt".getBytes(StandardCharsets.US_ASCII), 65_536, 2, 1, 32)));
	}

	@Test
	void givesWhatBouncyCastleGivesForEveryKindOfCost() {
		for (int lanes : new int[] { 1, 2, 3, 4, 16 }) {
			for (int memory : new int[] { 8 * lanes, 8 * lanes + 5, 64 * lanes, 1024, 1500, 2048 }) {
				for (int passes = 1; passes <= 3; passes++) {
					for (int length : new int[] { 4, 32, 64, 65, 96, 97, 200 }) {
						compare(Math.max(memory, 8 * lanes), passes, lanes, length);
					}
				}
			}
		}
	}

	private static void compare(int memory, int passes, int lanes, int length) {
		byte[] salt = new byte[8 + RANDOM.nextInt(57)];
		RANDOM.nextBytes(salt);
		String password = "pässword-" + RANDOM.nextInt();
		Argon2BytesGenerator generator = new Argon2BytesGenerator();
		generator.init(
				new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
						.withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
		byte[] expected = new byte[length];
		generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), expected);
		assertArrayEquals(expected, Argon2id.derive(password.toCharArray(), salt, memory, passes, lanes, length),
				memory + " KiB, " + passes + " passes, " + lanes + " lanes, " + length + " bytes");
	}
}
