// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealbench.common.Problem;
import org.sealbench.model.Administrator;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.project.folder.ProjectProblem;

/** What is typed for somebody who is to log in is checked as the change itself checks it. */
class AccessRulesTest {

	private final Plant plant = ModelFactory.eINSTANCE.createPlant();
	private final AccessRules check = new AccessRules(plant);

	@Test
	void theUsualPolicyHoldsBeforeAProjectIsProtected() {
		assertEquals(ProjectProblem.PASSWORD_WEAK, code(check.password("anna", "abc".toCharArray())));
		assertEquals(Optional.empty(), check.password("anna", "Correct-Horse-7".toCharArray()));
		protect();
		plant.getProtection().setMinimumPasswordLength(16);
		assertEquals(ProjectProblem.PASSWORD_WEAK, code(check.password("anna", "Correct-Horse-7".toCharArray())));
	}

	@Test
	void aNewNameIsOneThatNobodyHas() {
		assertEquals(Optional.empty(), check.newName("anna"));
		protect();
		assertEquals(AccessProblem.ADMINISTRATOR_EXISTS, code(check.newName("anna")));
		assertEquals(Optional.empty(), check.name("anna"));
		assertEquals(Optional.empty(), check.newName("bob"));
		assertEquals(ProjectProblem.USER_NAME_INVALID, code(check.name("a\nb")));
	}

	@ParameterizedTest
	@CsvSource({ "01234-56789-ABCDE-FGHJK-MNPQR-S, ''", "ol234 56789 abcde fghjk mnpqr s, ''",
			"01234-56789-ABCDE-FGHJK-MNPQR, RECOVERY_LENGTH", "01234-56789-ABCDE-FGHJK-MNPQR-ST, RECOVERY_LENGTH",
			"01234-U, RECOVERY_CHARACTER", "01234-\u00df, RECOVERY_CHARACTER" })
	void theFormOfARecoveryKey(String typed, String problem) {
		assertEquals(problem, AccessRules.recoveryKey(typed.toCharArray())
				.map(each -> ((AccessProblem) each.code()).name()).orElse(""));
	}

	private void protect() {
		Administrator administrator = ModelFactory.eINSTANCE.createAdministrator();
		administrator.setName("anna");
		plant.setProtection(ModelFactory.eINSTANCE.createProtection());
		plant.getProtection().getAdministrators().add(administrator);
	}

	private static Object code(Optional<Problem> problem) {
		return problem.orElseThrow().code();
	}
}
