// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Administrator;
import org.sealbench.model.ModelFactory;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.secret.AesGcmSeal;

/** What is stored of a login was changed in the plant's file: that file is blamed, by the name of whose login it is. */
class DamagedSecretTest {

	private static final String PASSWORD = "correct horse 7";

	@Test
	void theFileAndWhoseSecretItIsAreNamed() throws ProblemException {
		assertBlamed(PkiProblem.SEAL_DAMAGED, holder -> holder.setSalt("*"));
		assertBlamed(PkiProblem.SEAL_DAMAGED, holder -> holder.setSalt("AAAA"));
		assertBlamed(PkiProblem.SEAL_DAMAGED, holder -> holder.setWrapped("*"));
		assertBlamed(PkiProblem.SEAL_DAMAGED, holder -> holder.setProjectKey("AAAA"));
		assertBlamed(PkiProblem.COST_OUT_OF_BOUNDS, holder -> holder.setMemoryKiB(100_000_000));
	}

	private static void assertBlamed(PkiProblem code, Consumer<Administrator> damage) throws ProblemException {
		Administrator holder = ModelFactory.eINSTANCE.createAdministrator();
		holder.setName("anna");
		KeyRecipient recipient = new KeyRecipient(holder, new SecureRandom());
		recipient.createKeyPair(PASSWORD.toCharArray(), new byte[AesGcmSeal.KEY_LENGTH]).run();
		damage.accept(holder);
		Problem found = assertThrows(ProblemException.class, () -> recipient.open(PASSWORD.toCharArray())).problem();
		assertEquals(code, found.code());
		assertEquals("plant.sealbench > administrator anna", found.place().toString());
	}
}
