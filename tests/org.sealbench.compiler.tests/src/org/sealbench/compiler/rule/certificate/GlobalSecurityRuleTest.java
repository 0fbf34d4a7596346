// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.RuleTest;

class GlobalSecurityRuleTest extends RuleTest {

	GlobalSecurityRuleTest() {
		super(new GlobalSecurityRule());
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
		new GlobalSecurityRule().check(new RuleContext(sample.project(), SampleProject.NOW.plus(Duration.ofDays(7000))),
				device, later);
		assertTrue(later.list().get(0).code() == CompilerProblem.NO_AUTHORITY);
	}
}
