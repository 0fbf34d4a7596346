// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Place;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.User;
import org.sealbench.project.access.UserListText;

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
	void theProjectsOwnUsersAreMendedInTheProject() {
		User user = SampleProject.user("line 1");
		user.setPasswordMinimum(0);
		sample.project().plant().getUsers().add(user);
		assertFinds();
		device.getOpcUaServer().getUserAuthentication().setProjectUsers(true);
		assertFinds(CompilerProblem.PROJECT_PASSWORD_UNCHECKED);
		assertEquals("Set it anew with 'sealbench project set \"opcua.users=-line 1,+line 1\"'.",
				CompilerProblem.PROJECT_PASSWORD_UNCHECKED.at(Place.of("D"), "line 1", 10, UserListText.again("line 1"))
						.remedy());
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
