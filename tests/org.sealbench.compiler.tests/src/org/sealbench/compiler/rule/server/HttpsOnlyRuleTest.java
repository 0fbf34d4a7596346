// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;

class HttpsOnlyRuleTest extends RuleTest {

	HttpsOnlyRuleTest() {
		super(new HttpsOnlyRule());
	}

	@Test
	void warnsOfPlainHttp() {
		device.getWebServer().setHttpsOnly(false);
		assertFinds(CompilerProblem.HTTP_PLAIN);
		device.getWebServer().setEnabled(false);
		assertFinds();
	}
}
