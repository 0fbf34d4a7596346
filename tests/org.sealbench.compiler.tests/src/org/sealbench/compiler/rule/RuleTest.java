// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Problems;
import org.sealbench.compiler.SampleProject;
import org.sealbench.model.Device;

/** What tests of a rule have in common: a device that the rule has nothing against. */
public abstract class RuleTest {

	@TempDir
	private Path folder;
	private final Rule rule;
	protected SampleProject sample;
	protected Device device;

	public RuleTest(Rule rule) {
		this.rule = rule;
	}

	@BeforeEach
	void projectWithADevice() throws Exception {
		sample = new SampleProject(folder);
		device = sample.device("PLC_1", "127.0.0.11", "plc-1.localhost");
		assertFinds();
	}

	protected final List<Problem> problems() {
		Problems problems = new Problems();
		rule.check(sample.context(), device, problems);
		return problems.list();
	}

	protected final void assertFinds(ProblemCode... codes) {
		assertEquals(List.of(codes), problems().stream().map(Problem::code).toList(), () -> problems().toString());
	}

	protected final String line() {
		return problems().get(0).line();
	}
}
