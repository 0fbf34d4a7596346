package org.sealbench.compiler.check;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectProblem;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CertificateFileCheckerTest extends RuleTest {

	CertificateFileCheckerTest() {
		super(new CertificateFileChecker());
	}

	@Test
	void refusesANumberThatIsNotThere() {
		device.getWebServer().setCertificate(9);
		assertFinds(CompilerProblem.CERTIFICATE_UNKNOWN);
	}

	@Test
	void reportsAFileThatIsMissing() throws Exception {
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("web")).getNumber());
		sample.project().save();
		Files.delete(sample.project().folder().resolve("certificates/0001.pem"));
		Project reopened = Project.open(sample.project().folder());
		Problems problems = new Problems();
		new CertificateFileChecker().check(new CheckContext(reopened, SampleProject.NOW), reopened.device("PLC_1").orElseThrow(), problems);
		assertEquals(ProjectProblem.CERTIFICATE_MISSING, problems.list().get(0).code());
	}
}
