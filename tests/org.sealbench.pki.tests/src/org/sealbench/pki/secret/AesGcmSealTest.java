// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Refused;
import org.sealbench.pki.key.Samples;

class AesGcmSealTest {

	private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);

	private final byte[] key = new byte[AesGcmSeal.KEY_LENGTH];

	@Test
	void opensWhatItSealed() throws ProblemException {
		String sealed = AesGcmSeal.seal(key, SECRET, "here", Samples.RANDOM);
		assertArrayEquals(SECRET, AesGcmSeal.open(key, sealed, "here"));
		assertNotEquals(sealed, AesGcmSeal.seal(key, SECRET, "here", Samples.RANDOM));
		assertArrayEquals(new byte[0], AesGcmSeal.open(key, AesGcmSeal.seal(key, new byte[0], "", Samples.RANDOM), ""));
	}

	@Test
	void refusesAnotherKeyContextOrAChangedBit() {
		String sealed = AesGcmSeal.seal(key, SECRET, "here", Samples.RANDOM);
		byte[] other = key.clone();
		other[31] = 1;
		assertEquals(Category.ACCESS,
				Refused.with(PkiProblem.SEAL_REFUSED, () -> AesGcmSeal.open(other, sealed, "here")).code().category());
		Refused.with(PkiProblem.SEAL_REFUSED, () -> AesGcmSeal.open(key, sealed, "there"));
		byte[] bytes = Base64.getDecoder().decode(sealed);
		for (int i = 0; i < bytes.length; i++) {
			byte[] changed = bytes.clone();
			changed[i] ^= 1;
			Refused.with(PkiProblem.SEAL_REFUSED,
					() -> AesGcmSeal.open(key, Base64.getEncoder().encodeToString(changed), "here"));
		}
	}

	@Test
	void refusesWhatIsNotSealed() {
		Refused.with(PkiProblem.SEAL_DAMAGED, () -> AesGcmSeal.open(key, "***", "here"));
		Refused.with(PkiProblem.SEAL_DAMAGED, () -> AesGcmSeal.open(key, "AAAA", "here"));
	}

	@Test
	void derivesTheSameKeyFromTheSamePasswordOnly() throws ProblemException {
		PasswordKdf kdf = PasswordKdf.fresh(Samples.RANDOM);
		byte[] derived = AesGcmSeal.derive("password".toCharArray(), kdf);
		assertEquals(AesGcmSeal.KEY_LENGTH, derived.length);
		assertArrayEquals(derived, AesGcmSeal.derive("password".toCharArray(), kdf));
		assertFalse(Arrays.equals(derived, AesGcmSeal.derive("Password".toCharArray(), kdf)));
	}

	@Test
	void refusesACostOrSaltThatIsNotSane() {
		char[] password = "x".toCharArray();
		Refused.with(PkiProblem.COST_OUT_OF_BOUNDS,
				() -> AesGcmSeal.derive(password, new PasswordKdf(100_000_000, 3, 1, "AAAAAAAAAAAAAAAAAAAAAA==")));
		Refused.with(PkiProblem.COST_OUT_OF_BOUNDS,
				() -> AesGcmSeal.derive(password, new PasswordKdf(65536, -1, 1, "AAAAAAAAAAAAAAAAAAAAAA==")));
		Refused.with(PkiProblem.SEAL_DAMAGED, () -> AesGcmSeal.derive(password, new PasswordKdf(65536, 3, 1, "AAAA")));
		Refused.with(PkiProblem.SEAL_DAMAGED, () -> AesGcmSeal.derive(password, new PasswordKdf(65536, 3, 1, "*")));
	}
}
