// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Refused;

class SealedBoxTest {

	private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);

	private final SealedBox.Pair pair = SealedBox.generate();

	@Test
	void thePrivateKeyOpensWhatThePublicKeySealed() throws ProblemException {
		String sealed = SealedBox.seal(pair.publicKey(), SECRET, "here");
		assertArrayEquals(SECRET, SealedBox.open(pair, sealed, "here"));
		assertNotEquals(sealed, SealedBox.seal(pair.publicKey(), SECRET, "here"));
	}

	@Test
	void anotherKeyContextOrAChangedBitIsRefused() throws ProblemException {
		String sealed = SealedBox.seal(pair.publicKey(), SECRET, "here");
		Refused.with(PkiProblem.SEAL_REFUSED, () -> SealedBox.open(SealedBox.generate(), sealed, "here"));
		Refused.with(PkiProblem.SEAL_REFUSED, () -> SealedBox.open(pair, sealed, "there"));
		byte[] bytes = Base64.getDecoder().decode(sealed);
		for (int i : new int[] { 0, 32, bytes.length - 1 }) {
			byte[] changed = bytes.clone();
			changed[i] ^= 1;
			Refused.with(PkiProblem.SEAL_REFUSED,
					() -> SealedBox.open(pair, Base64.getEncoder().encodeToString(changed), "here"));
		}
	}

	@Test
	void whatIsNoKeyOrNoSealIsDamaged() {
		Refused.with(PkiProblem.SEAL_DAMAGED, () -> SealedBox.seal("***", SECRET, "here"));
		Refused.with(PkiProblem.SEAL_DAMAGED, () -> SealedBox.seal("AAAA", SECRET, "here"));
		Refused.with(PkiProblem.SEAL_DAMAGED, () -> SealedBox.open(pair, "***", "here"));
		Refused.with(PkiProblem.SEAL_DAMAGED, () -> SealedBox.open(pair, "AAAA", "here"));
		// The zero point is on every curve's list of keys that give no secret (RFC 9180 §7.1.4).
		String zero = Base64.getEncoder().encodeToString(new byte[32]);
		Refused.with(PkiProblem.SEAL_DAMAGED, () -> SealedBox.seal(zero, SECRET, "here"));
	}
}
