// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.model.Plant;
import org.sealbench.model.User;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.pki.secret.PasswordHash;
import org.sealbench.project.Project;
import org.sealbench.project.access.UserListText;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.plant.PlantBuilder;

class SetProjectTest {

	@TempDir
	private Path folder;
	private Project project;

	@BeforeEach
	void project() {
		project = PlantBuilder.in(folder.resolve("plant")).open();
	}

	@Test
	void everySettingIsTakenAndSaved() throws Exception {
		assertTrue(set("organization=Werk Süd", "key-algorithm=p384", "validity-days=398", "web-validity-days=300",
				"warn-days=0", "crl-days=7", "crl-url=http://pki.example/ca{ca}.crl").isGood());
		project.save();
		try (Project opened = Project.open(project.folder())) {
			assertEquals(Map.of("organization", "Werk Süd", "key-algorithm", "p384", "validity-days", "398",
					"web-validity-days", "300", "warn-days", "0", "crl-days", "7", "crl-url",
					"http://pki.example/ca{ca}.crl"), SetProject.values(opened.plant()));
		}
	}

	@Test
	void anUndoneChangeLeavesTheSettingsAsTheyWere() {
		project.plant().setSettings(null);
		Map<String, String> before = SetProject.values(project.plant());
		ChangeRecorder recorder = new ChangeRecorder(project.plant());
		set("validity-days=30", "crl-url=ldap:///cn=ca?certificateRevocationList");
		ChangeDescription undo = recorder.endRecording();
		assertEquals("30", SetProject.values(project.plant()).get("validity-days"));
		undo.apply();
		assertEquals(before, SetProject.values(project.plant()));
	}

	@Test
	void oneBadValueLeavesAllAsTheyWere() {
		Map<String, String> before = SetProject.values(project.plant());
		for (String bad : List.of("validity-days=1", "validity-days=36501", "validity-days=-5", "validity-days=4e2",
				"validity-days=99999999999", "warn-days=", "crl-days=0", "key-algorithm=dsa", "key-algorithm=",
				"crl-url=pki.example/ca.crl", "crl-url=http://", "crl-url=http:ca.crl",
				"crl-url=http://pki.example/a b", "crl-url=file:///ca.crl", "crl-url=javascript:alert(1)",
				"crl-url=http://pki.example/{crl}", "crl-url=http://pki_example:port/x",
				"organization=" + "x".repeat(65), "organization=a\u0007b")) {
			Outcome<Plant> refused = set("organization=Other", bad);
			assertEquals(List.of(OperationProblem.VALUE_INVALID),
					refused.problems().stream().map(Problem::code).toList(), bad);
			assertEquals(before, SetProject.values(project.plant()), bad);
		}
		assertEquals(OperationProblem.KEY_UNKNOWN, set("colour=red").problems().get(0).code());
		assertEquals(OperationProblem.KEY_WITHOUT_VALUE, set("validity-days").problems().get(0).code());
	}

	@Test
	void aPlaceThatNeedsAnotherCertificateIsToldOf() {
		assertEquals(List.of(OperationProblem.CRL_URL_SECURE),
				set("crl-url=https://pki.example/ca.crl").problems().stream().map(Problem::code).toList());
		assertEquals(List.of(), set("crl-url=").problems());
	}

	@Test
	void theProjectsOwnUsersAreChangedAsThoseOfADevice() throws Exception {
		assertTrue(withPassword("operator 1", "opcua.users=+anna,+line:1:,+bert:view").isGood());
		assertEquals(List.of("anna:view,write", "line:1:view,write", "bert:view"), users());
		assertTrue(withPassword("operator 2", "opcua.users=" + UserListText.again("line:1")).isGood());
		assertTrue(set("opcua.users=-bert,anna:view").isGood());
		assertEquals(List.of("anna:view", "line:1:view,write"), users());
		User line = project.plant().getUsers().get(1);
		assertTrue(PasswordHash.verify(line.getPasswordHash(), "operator 2".toCharArray()));
		assertEquals(10, line.getPasswordMinimum());
		assertEquals(List.of("carl"), SetProject.newUsers(List.of("crl-days=3", "opcua.users=+carl,-anna")));
	}

	@Test
	void aUserThatCannotBeLeavesAllAsItWas() {
		assertTrue(withPassword("operator 1", "opcua.users=+anna").isGood());
		assertEquals(OperationProblem.USER_TWICE, code(withPassword("operator 1", "opcua.users=+eva,+anna")));
		assertEquals(OperationProblem.USER_UNKNOWN, code(set("crl-days=3", "opcua.users=-nobody")));
		assertEquals(OperationProblem.PASSWORD_MISSING, code(set("opcua.users=+eva")));
		assertEquals(ProjectProblem.PASSWORD_WEAK, code(withPassword("a", "opcua.users=+eva")));
		assertEquals(OperationProblem.VALUE_INVALID, code(withPassword("operator 1", "opcua.users=+eva:veiw")));
		assertEquals(OperationProblem.VALUE_INVALID, code(set("opcua.users=")));
		assertEquals(List.of("anna:view,write"), users());
		assertEquals("3650", SetProject.values(project.plant()).get("crl-days"));
	}

	private List<String> users() {
		return SetProject.users(project.plant());
	}

	private static ProblemCode code(Outcome<Plant> outcome) {
		return outcome.problems().get(0).code();
	}

	private Outcome<Plant> set(String... settings) {
		return new SetProject(Tools.standard()).run(project, List.of(settings), () -> null);
	}

	private Outcome<Plant> withPassword(String password, String... settings) {
		return new SetProject(Tools.standard()).run(project, List.of(settings), password::toCharArray);
	}
}
