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
import org.sealbench.model.CertificateNumber;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

class CertificateFileRuleTest extends RuleTest {

	CertificateFileRuleTest() {
		super(new CertificateFileRule());
	}

	@Test
	void refusesANumberThatIsNotThere() {
		device.getWebServer().setCertificate(CertificateNumber.of(9));
		assertFinds(CompilerProblem.CERTIFICATE_UNKNOWN);
	}

	@Test
	void reportsAFileThatIsMissing() throws Exception {
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("web")).getNumber());
		sample.project().save();
		Files.delete(sample.project().folder().resolve("certificates/0001.pem"));
		Project reopened = Project.open(sample.project().folder());
		Problems problems = new Problems();
		new CertificateFileRule().check(new RuleContext(reopened, SampleProject.NOW),
				reopened.device("PLC_1").orElseThrow(), problems);
		assertEquals(ProjectProblem.CERTIFICATE_MISSING, problems.list().get(0).code());
	}
}
