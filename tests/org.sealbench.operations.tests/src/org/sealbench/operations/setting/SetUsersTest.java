// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ElementList;
import org.sealbench.common.Outcome;
import org.sealbench.common.secret.SecretProblem;
import org.sealbench.common.secret.SecretText;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.User;
import org.sealbench.model.UserRight;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.secret.PasswordHash;
import org.sealbench.project.access.UserListText;
import org.sealbench.project.folder.ProjectProblem;

/** Users of a device and their passwords, as settings of it. */
class SetUsersTest extends SetDeviceScene {

	@Test
	void usersAreKeptAsHashes() throws Exception {
		assertTrue(withPassword("operator 1", "opcua.users=+operator").isGood());
		User user = device.getOpcUaServer().getUserAuthentication().getUsers().get(0);
		assertTrue(user.getPasswordHash().startsWith("$argon2id$"));
		assertTrue(PasswordHash.verify(user.getPasswordHash(), "operator 1".toCharArray()));
		assertEquals(OperationProblem.USER_TWICE, code(withPassword("other", "opcua.users=+operator")));
		assertEquals(OperationProblem.PASSWORD_MISSING, code(set("opcua.users=+second")));
		assertTrue(set("opcua.users=-operator").isGood());
		assertEquals(OperationProblem.USER_UNKNOWN, code(set("opcua.users=-operator")));
	}

	@Test
	void webUsersHaveTheRightsThatAreGiven() {
		assertTrue(withPassword("operator 1", "webserver.users=+guest").isGood());
		assertTrue(withPassword("operator 1", "webserver.users=+fitter:write,view").isGood());
		List<User> users = device.getWebServer().getUsers();
		assertEquals(List.of(UserRight.VIEW), users.get(0).getRights());
		assertEquals(List.of(UserRight.VIEW, UserRight.WRITE), users.get(1).getRights());
		assertTrue(set("webserver.users=guest:diagnose").isGood());
		assertEquals(List.of(UserRight.DIAGNOSE), users.get(0).getRights());
		for (String each : List.of("webserver.users=fitter:all", "webserver.users=+x:view,", "webserver.users=:view",
				"webserver.users=fitter")) {
			assertEquals(OperationProblem.VALUE_INVALID, code(withPassword("operator 1", each)), each);
		}
		assertEquals(OperationProblem.USER_UNKNOWN, code(set("webserver.users=nobody:view")));
	}

	@Test
	void severalUsersStandInOneList() {
		assertTrue(withPassword("operator 1", "opcua.users=+anna, +bert:view,diagnose,\"+carl\"").isGood());
		assertTrue(withPassword("operator 1", "webserver.users=\"+Doe, John\",+eva:view,write", "webserver.users=+finn")
				.isGood());
		assertEquals(List.of("anna", "bert", "carl"),
				names(device.getOpcUaServer().getUserAuthentication().getUsers()));
		assertEquals(List.of("Doe, John", "eva", "finn"), names(device.getWebServer().getUsers()));
		assertEquals(List.of(UserRight.VIEW, UserRight.WRITE), device.getWebServer().getUsers().get(1).getRights());
		assertTrue(set("webserver.users=-finn,\"-Doe, John\",eva:diagnose").isGood());
		assertEquals(List.of("eva"), names(device.getWebServer().getUsers()));
		assertEquals(List.of(UserRight.DIAGNOSE), device.getWebServer().getUsers().get(0).getRights());
	}

	@Test
	void removedAndAddedAUserHasAnotherPasswordAndTheRightsFromBefore() throws Exception {
		assertTrue(withPassword("operator 1", "webserver.users=+eva:view,write").isGood());
		assertTrue(withPassword("operator 2", "webserver.users=-eva,+eva").isGood());
		User eva = device.getWebServer().getUsers().get(0);
		assertTrue(PasswordHash.verify(eva.getPasswordHash(), "operator 2".toCharArray()));
		assertEquals(List.of(UserRight.VIEW, UserRight.WRITE), eva.getRights());
		assertEquals(10, eva.getPasswordMinimum());
	}

	@Test
	void aUserWithAColonInTheNameIsOneAndGetsAnotherPassword() throws Exception {
		for (String name : List.of("line:1", "a:view", "x, y:", "+p", "-m", "\"q\"")) {
			assertTrue(withPassword("operator 1", "webserver.users=" + UserListText.added(name)).isGood(), name);
			assertTrue(withPassword("operator 2", "webserver.users=" + UserListText.again(name)).isGood(), name);
			assertEquals(List.of(name), names(device.getWebServer().getUsers()));
			User user = device.getWebServer().getUsers().get(0);
			assertTrue(PasswordHash.verify(user.getPasswordHash(), "operator 2".toCharArray()));
			assertEquals(List.of(UserRight.VIEW), user.getRights(), name);
			assertTrue(set("webserver.users=" + ElementList.element("-" + name)).isGood(), name);
		}
	}

	@Test
	void aListOfUsersIsTakenWhollyOrNotAtAll() {
		assertEquals(OperationProblem.USER_TWICE, code(withPassword("operator 1", "opcua.users=+a,+a")));
		assertEquals(OperationProblem.USER_TWICE,
				code(withPassword("operator 1", "opcua.users=+a", "opcua.administrators=+a")));
		assertEquals(OperationProblem.USER_UNKNOWN, code(withPassword("operator 1", "opcua.users=+a,-b")));
		for (String each : List.of("+a,", "+a,,+b", "+a,b", "+a:view,b", "\"+a", "+", "-", "+a:vew")) {
			assertEquals(OperationProblem.VALUE_INVALID, code(withPassword("operator 1", "opcua.users=" + each)), each);
		}
		assertEquals(List.of(), device.getOpcUaServer().getUserAuthentication().getUsers());
	}

	@Test
	void weakPasswordsAndLongNamesAreRefused() {
		for (String weak : List.of("a", "ninechar1", "aaaaaaaaaa1", "onlyletters")) {
			assertEquals(ProjectProblem.PASSWORD_WEAK, code(withPassword(weak, "webserver.users=+x")), weak);
		}
		assertEquals(ProjectProblem.PASSWORD_WEAK, code(withPassword("operator-10", "opcua.users=+Operator-10")));
		assertEquals(SecretProblem.CHARACTER, code(withPassword("operator\t10", "opcua.users=+x")));
		assertEquals(ProjectProblem.USER_NAME_INVALID,
				code(withPassword("operator 1", "opcua.users=+" + "x".repeat(65))));
		assertEquals(List.of(), device.getWebServer().getUsers());
	}

	private static List<String> names(List<User> users) {
		return users.stream().map(User::getName).toList();
	}

	@Test
	void the22ndOpcUaUserIsRefused() {
		for (int i = 0; i < 21; i++) {
			User user = ModelFactory.eINSTANCE.createUser();
			user.setName("user" + i);
			device.getOpcUaServer().getUserAuthentication().getUsers().add(user);
		}
		assertEquals(OperationProblem.USERS_FULL, code(withPassword("secret", "opcua.users=+one-more")));
	}

	@Test
	void aPasswordThatTheLoginPageWouldNotTakeIsRefusedAtOnce() throws Exception {
		for (String users : List.of("opcua.users=+one", "webserver.users=+one:view")) {
			String longest = "longest 1 ".repeat(SecretText.LONGEST / 10);
			assertEquals(SecretProblem.TOO_LONG, code(withPassword(longest + "x", users)), users);
			assertTrue(withPassword(longest, users).isGood(), users);
		}
	}

	private Outcome<Device> withPassword(String password, String... settings) {
		return new SetDevice(tools).run(project, "PLC_1", List.of(settings), password::toCharArray, false);
	}
}
