// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Administrator;
import org.sealbench.model.ModelFactory;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.secret.AesGcmSeal;
import org.sealbench.pki.secret.PasswordKdf;

/** Projects that were protected before passwords had one form open with the password as it was given then. */
class KeyRecipientFormsTest {

	private static final byte[] PROJECT_KEY = new byte[AesGcmSeal.KEY_LENGTH];

	private final SecureRandom random = new SecureRandom();

	@Test
	void whatWasStoredInAnotherFormOpensAsItWasGiven() throws ProblemException {
		for (String stored : List.of("\uFEFFplain 1234", "u\u0308ber 1234", "a\tb 12345678")) {
			KeyRecipient recipient = new KeyRecipient(stored(stored.toCharArray()), random);
			assertArrayEquals(PROJECT_KEY, recipient.open(stored.toCharArray()).projectKey(), stored);
			assertEquals(PkiProblem.SEAL_REFUSED,
					assertThrows(ProblemException.class, () -> recipient.open("\uFEFFu\u0308x 1".toCharArray()))
							.problem().code());
		}
	}

	@Test
	void whatIsStoredNowOpensInEveryForm() throws ProblemException {
		Administrator holder = ModelFactory.eINSTANCE.createAdministrator();
		KeyRecipient recipient = new KeyRecipient(holder, random);
		recipient.createKeyPair("\uFEFFu\u0308ber 1234\r\n".toCharArray(), PROJECT_KEY).run();
		for (String given : List.of("\u00FCber 1234", "u\u0308ber 1234", "\u00FCber\u00A01234\n",
				"\uFEFFu\u0308ber 1234")) {
			assertArrayEquals(PROJECT_KEY, recipient.open(given.toCharArray()).projectKey(), given);
		}
	}

	/** As the first format of protection stored it: the password's bytes as they were. */
	private Administrator stored(char[] password) throws ProblemException {
		Administrator holder = ModelFactory.eINSTANCE.createAdministrator();
		holder.setName("anna");
		PasswordKdf kdf = PasswordKdf.fresh(random);
		holder.setSalt(kdf.saltBase64());
		holder.setMemoryKiB(kdf.memoryKiB());
		holder.setIterations(kdf.iterations());
		holder.setParallelism(kdf.parallelism());
		holder.setWrapped(AesGcmSeal.seal(AesGcmSeal.derive(password, kdf), PROJECT_KEY, "administrator anna", random));
		return holder;
	}
}
