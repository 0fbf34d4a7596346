// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.quickfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.RuntimeLicence;
import org.sealbench.operations.Tools;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/** What a quick fix does makes its problem go. */
class QuickFixesTest {

	private static final String NAME = "PLC_1";

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void make() throws Exception {
		project = PlantBuilder.in(folder.resolve("plant")).device(NAME, "127.0.0.11/8", "webserver.enabled=true",
				"webserver.https-only=false", "opcua.enabled=true").open();
	}

	@AfterEach
	void close() {
		project.close();
	}

	@Test
	void remediesAreCarriedOut() {
		List<Problem> problems = compile();
		QuickFixes fixes = new QuickFixes();
		for (CompilerProblem code : List.of(CompilerProblem.LICENCE_MISSING, CompilerProblem.POLICIES_WEAK,
				CompilerProblem.HTTP_PLAIN)) {
			Problem problem = problems.stream().filter(each -> each.code() == code).findFirst().orElseThrow();
			assertTrue(fixes.of(project, problem).get(0).change().apply(project).isGood());
		}
		assertEquals(RuntimeLicence.SMALL, project.device(NAME).orElseThrow().getRuntimeLicence());
		assertFalse(compile().stream().anyMatch(Problem::isError));
	}

	@Test
	void aCertificateThatDoesNotFitIsUnassigned() {
		set("opcua.licence=small");
		compile();
		project.device(NAME).orElseThrow().getOpcUaServer()
				.setCertificate(project.device(NAME).orElseThrow().getWebServer().getCertificate());
		Problem problem = compile().stream().filter(each -> each.code() == CompilerProblem.CERTIFICATE_USAGE)
				.findFirst().orElseThrow();
		assertTrue(new QuickFixes().of(project, problem).get(0).change().apply(project).isGood());
		assertEquals(CertificateNumber.NONE, project.device(NAME).orElseThrow().getOpcUaServer().getCertificate());
		assertTrue(project.device(NAME).orElseThrow().getWebServer().getCertificate().isGiven());
	}

	@Test
	void whatNeedsADecisionHasNone() {
		Problem problem = CompilerProblem.ADDRESS_MALFORMED.at(Place.of(NAME, "interfaces"), "127.0.0.x");
		assertEquals(List.of(), new QuickFixes().of(project, problem));
	}

	private void set(String... settings) {
		new SetDevice(Tools.standard()).run(project, NAME, List.of(settings), () -> null, true).get();
	}

	private List<Problem> compile() {
		return new Compile(Tools.standard()).run(project, List.of(), new NullProgressMonitor()).problems();
	}
}
