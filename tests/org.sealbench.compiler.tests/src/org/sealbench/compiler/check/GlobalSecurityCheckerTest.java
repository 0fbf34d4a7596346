package org.sealbench.compiler.check;

import java.time.Duration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;

class GlobalSecurityCheckerTest extends RuleTest {

	GlobalSecurityCheckerTest() {
		super(new GlobalSecurityChecker());
	}

	@Test
	void needsAProtectedProject() throws Exception {
		device.setGlobalSecurity(true);
		assertFinds(CompilerProblem.GLOBAL_UNPROTECTED);
		assertTrue(line().contains("sealbench protect"));
		sample.protect();
		assertFinds();
	}

	@Test
	void needsACaThatIsStillValid() throws Exception {
		device.setGlobalSecurity(true);
		sample.protect();
		Problems later = new Problems();
		new GlobalSecurityChecker().check(
				new CheckContext(sample.project(), SampleProject.NOW.plus(Duration.ofDays(7000))), device, later);
		assertTrue(later.list().get(0).code() == CompilerProblem.NO_AUTHORITY);
	}
}
