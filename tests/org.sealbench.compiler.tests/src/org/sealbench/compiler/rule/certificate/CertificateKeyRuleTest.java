// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.project.Project;

class CertificateKeyRuleTest extends RuleTest {

	CertificateKeyRuleTest() {
		super(new CertificateKeyRule());
	}

	@Test
	void refusesACertificateWhoseKeyTheProjectNeverHad() throws Exception {
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("web").withoutKey()).getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_WITHOUT_KEY);
	}

	@Test
	void refusesACertificateWhoseKeyFileIsGone() throws Exception {
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("web")).getNumber());
		assertFinds();
		sample.project().save();
		Files.delete(sample.project().folder().resolve(".private/0001.pem"));
		Project reopened = Project.open(sample.project().folder());
		Problems problems = new Problems();
		new CertificateKeyRule().check(new RuleContext(reopened, SampleProject.NOW),
				reopened.device("PLC_1").orElseThrow(), problems);
		assertEquals(CompilerProblem.CERTIFICATE_WITHOUT_KEY, problems.list().get(0).code());
	}
}
