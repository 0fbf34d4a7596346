// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.UserAuthentication;

class LoginRuleTest extends RuleTest {

	LoginRuleTest() {
		super(new LoginRule());
	}

	@Test
	void refusesAServerThatNobodyCanUse() {
		logins().getUsers().clear();
		assertFinds(CompilerProblem.NOBODY_CAN_LOG_IN);
		logins().setProjectUsers(true);
		assertFinds(CompilerProblem.NOBODY_CAN_LOG_IN);
		sample.project().plant().getUsers().add(SampleProject.user("boss"));
		assertFinds();
	}

	@Test
	void warnsOfUsersWhoMayNotLogIn() {
		logins().setPasswordLogin(false);
		assertFinds(CompilerProblem.NOBODY_CAN_LOG_IN, CompilerProblem.USERS_WITHOUT_LOGIN);
	}

	@Test
	void mentionsGuests() {
		logins().setGuest(true);
		assertFinds(CompilerProblem.GUEST);
	}

	private UserAuthentication logins() {
		return device.getOpcUaServer().getUserAuthentication();
	}
}
