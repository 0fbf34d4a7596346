// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.secret;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Refused;
import org.sealbench.pki.key.Samples;

class PasswordHashTest {

	@Test
	void verifiesThePasswordThatWasHashedAndNoOther() throws ProblemException {
		char[] password = "gr\u00fcn \uD83D\uDD11".toCharArray();
		String hash = PasswordHash.hash(password, Samples.RANDOM);
		assertTrue(hash.matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"), hash);
		assertTrue(PasswordHash.verify(hash, password));
		assertFalse(PasswordHash.verify(hash, "grun".toCharArray()));
		assertFalse(PasswordHash.verify(hash, new char[0]));
		assertNotEquals(hash, PasswordHash.hash(password, Samples.RANDOM));
	}

	/** A vector of the Argon2 reference implementation (test.c). */
	@Test
	void agreesWithTheReferenceImplementation() throws ProblemException {
		String vector = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
		assertTrue(PasswordHash.verify(vector, "password".toCharArray()));
		assertFalse(PasswordHash.verify(vector, "differentpassword".toCharArray()));
	}

	@Test
	void noPasswordMatchesTheDummy() throws ProblemException {
		assertFalse(PasswordHash.verify(PasswordHash.dummy(), new char[0]));
		assertFalse(PasswordHash.verify(PasswordHash.dummy(), "password".toCharArray()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "m=100000000,t=2,p=1", "m=262145,t=1,p=1", "m=19456,t=1000000,p=1", "m=19456,t=2,p=1000",
			"m=7,t=1,p=1", "m=64,t=0,p=1", "m=64,t=1,p=0" })
	void refusesACostThatIsNotSane(String cost) {
		String phc = PasswordHash.dummy().replace("m=19456,t=2,p=1", cost);
		Refused.with(PkiProblem.COST_OUT_OF_BOUNDS, () -> PasswordHash.verify(phc, "x".toCharArray()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "$argon2id$v=19$m=19456,t=2,p=1$$",
			"$argon2i$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA",
			"$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAAAAAAAAAAAAAAAAAAAA",
			"$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
			"$argon2id$v=19$m=9999999999,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA" })
	void refusesWhatIsNoHash(String phc) {
		Refused.with(PkiProblem.HASH_DAMAGED, () -> PasswordHash.verify(phc, "x".toCharArray()));
	}

	@Test
	void aPasswordIsRightInEveryFormInWhichItIsWritten() throws Exception {
		String composed = "gr\u00FCn und blau 1";
		String hash = PasswordHash.hash(("\uFEFF" + composed + "\r\n").toCharArray(), Samples.RANDOM);
		for (String each : List.of(composed, "gru\u0308n und blau 1", "gr\u00FCn\u00A0und blau 1", composed + "\n")) {
			assertTrue(PasswordHash.verify(hash, each.toCharArray()), each);
		}
		assertFalse(PasswordHash.verify(hash, "grun und blau 1".toCharArray()));
	}

	@Test
	void whatOlderVersionsHashedAsItWasIsStillRight() throws Exception {
		for (String stored : List.of("gru\u0308n und blau 1", "\uFEFFgr\u00FCn", "tab\tulator")) {
			byte[] salt = new byte[16];
			Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
			String hash = "$argon2id$v=19$m=32,t=1,p=1$" + base64.encodeToString(salt) + "$"
					+ base64.encodeToString(Argon2id.derive(stored.toCharArray(), salt, 32, 1, 1, 32));
			assertTrue(PasswordHash.verify(hash, stored.toCharArray()), stored);
		}
	}
}
