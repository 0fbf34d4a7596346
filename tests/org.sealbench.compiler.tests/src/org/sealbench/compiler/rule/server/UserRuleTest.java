// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.User;

class UserRuleTest extends RuleTest {

	UserRuleTest() {
		super(new UserRule());
	}

	@Test
	void refusesAUserWithoutPassword() {
		users().get(0).setPasswordHash("");
		assertFinds(CompilerProblem.PASSWORD_MISSING);
		device.getOpcUaServer().setEnabled(false);
		assertFinds();
	}

	@Test
	void refusesTwoUsersOfOneNameAlsoAmongTheProjectsOwn() {
		sample.project().plant().getUsers().add(SampleProject.user("operator"));
		assertFinds();
		device.getOpcUaServer().getUserAuthentication().setProjectUsers(true);
		assertFinds(CompilerProblem.USER_TWICE);
	}

	@Test
	void refusesThe22ndOpcUaUser() {
		for (int i = 1; i < 21; i++) {
			users().add(SampleProject.user("user" + i));
		}
		assertFinds();
		users().add(SampleProject.user("user21"));
		assertFinds(CompilerProblem.USERS_TOO_MANY);
	}

	@Test
	void looksAtWebUsersToo() {
		User nameless = SampleProject.user(" ");
		nameless.setPasswordHash("");
		device.getWebServer().getUsers().add(nameless);
		assertFinds(CompilerProblem.USER_NAME_EMPTY, CompilerProblem.PASSWORD_MISSING);
	}

	@Test
	void namesUsersWhosePasswordsWereNeverHeldAgainstThePolicy() {
		users().get(0).setPasswordMinimum(0);
		assertFinds(CompilerProblem.PASSWORD_UNCHECKED);
		users().get(0).setPasswordMinimum(12);
		assertFinds();
	}

	@Test
	void refusesNamesThatNoCommandTakes() {
		users().get(0).setName("a".repeat(65));
		assertFinds(CompilerProblem.USER_NAME_LONG);
	}

	private List<User> users() {
		return device.getOpcUaServer().getUserAuthentication().getUsers();
	}
}
