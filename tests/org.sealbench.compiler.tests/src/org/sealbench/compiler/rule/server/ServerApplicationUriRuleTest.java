// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;

class ServerApplicationUriRuleTest extends RuleTest {

	ServerApplicationUriRuleTest() {
		super(new ServerApplicationUriRule());
	}

	@Test
	void refusesWhatIsNoAbsoluteUri() {
		for (String uri : new String[] { "plc", "urn:a b", "urn:ä" }) {
			device.getOpcUaServer().setApplicationUri(uri);
			assertFinds(CompilerProblem.APPLICATION_URI);
		}
	}

	@Test
	void aDeviceOfAnyNameHasAGoodOne() {
		device.setName("Prüfstand_1");
		assertFinds();
	}
}
