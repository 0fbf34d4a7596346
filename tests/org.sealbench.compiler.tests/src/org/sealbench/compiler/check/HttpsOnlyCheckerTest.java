package org.sealbench.compiler.check;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;

class HttpsOnlyCheckerTest extends RuleTest {

	HttpsOnlyCheckerTest() {
		super(new HttpsOnlyChecker());
	}

	@Test
	void warnsOfPlainHttp() {
		device.getWebServer().setHttpsOnly(false);
		assertFinds(CompilerProblem.HTTP_PLAIN);
		device.getWebServer().setEnabled(false);
		assertFinds();
	}
}
