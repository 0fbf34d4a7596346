// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;

import org.junit.jupiter.api.Test;
import org.sealbench.device.link.PairingProof.Role;

class PairingProofTest {

	private final PairingCode code = PairingCode.generate(new SecureRandom());
	private final PairingProof proof = new PairingProof("aa", "bb", "PLC_1", "11", "22");

	@Test
	void theOtherEndWithTheSameViewAccepts() {
		assertTrue(new PairingProof("aa", "bb", "PLC_1", "11", "22").accepts(proof.by(Role.STATION, code), Role.STATION,
				code));
	}

	@Test
	void everyPartOfTheViewCounts() {
		String made = proof.by(Role.STATION, code);
		assertFalse(new PairingProof("ab", "bb", "PLC_1", "11", "22").accepts(made, Role.STATION, code),
				"server certificate");
		assertFalse(new PairingProof("aa", "bc", "PLC_1", "11", "22").accepts(made, Role.STATION, code),
				"client certificate");
		assertFalse(new PairingProof("aa", "bb", "PLC_2", "11", "22").accepts(made, Role.STATION, code), "device");
		assertFalse(new PairingProof("aa", "bb", "PLC_1", "12", "22").accepts(made, Role.STATION, code),
				"station nonce");
		assertFalse(new PairingProof("aa", "bb", "PLC_1", "11", "23").accepts(made, Role.STATION, code),
				"device nonce");
		assertFalse(new PairingProof("aab", "b", "PLC_1", "11", "22").accepts(made, Role.STATION, code),
				"borders of fields");
	}

	@Test
	void aProofCannotBeSentBackToItsMaker() {
		assertFalse(proof.accepts(proof.by(Role.STATION, code), Role.DEVICE, code));
	}

	@Test
	void anotherCodeIsNotAccepted() {
		PairingCode other = PairingCode.generate(new SecureRandom());
		assertFalse(proof.accepts(proof.by(Role.STATION, other), Role.STATION, code));
	}
}
