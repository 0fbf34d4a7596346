package org.sealbench.compiler.check;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;

class ApplicationUriCheckerTest extends RuleTest {

	ApplicationUriCheckerTest() {
		super(new ApplicationUriChecker());
	}

	@Test
	void refusesWhatIsNoAbsoluteUri() {
		for (String uri : new String[] {"plc", "urn:a b", "urn:ä"}) {
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
