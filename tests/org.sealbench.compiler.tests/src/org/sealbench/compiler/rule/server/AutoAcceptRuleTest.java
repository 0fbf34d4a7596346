// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.SecureChannel;

class AutoAcceptRuleTest extends RuleTest {

	AutoAcceptRuleTest() {
		super(new AutoAcceptRule());
	}

	@Test
	void warnsWhileItIsOnWithAndWithoutEnd() {
		assertWith("", CompilerProblem.AUTO_ACCEPT);
		assertWith("2030-01-02T00:00:00Z", CompilerProblem.AUTO_ACCEPT);
	}

	@Test
	void warnsOfAnEndInThePast() {
		assertWith("2029-12-31T00:00:00Z", CompilerProblem.AUTO_ACCEPT_PAST);
	}

	@Test
	void refusesAnEndThatIsNoTime() {
		assertWith("tomorrow", CompilerProblem.AUTO_ACCEPT_END);
	}

	private void assertWith(String until, CompilerProblem expected) {
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		channel.setAutoAccept(true);
		channel.setAutoAcceptUntil(until);
		assertFinds(expected);
		channel.setAutoAccept(false);
		assertFinds();
	}
}
