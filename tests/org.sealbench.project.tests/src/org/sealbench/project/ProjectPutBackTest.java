// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectFiles;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.testkit.ProjectBuilder;

/** The whole project is put back to what an administrator sealed earlier, or to a key that was exchanged. */
class ProjectPutBackTest extends PutBackScene {

	@Test
	void theWholeProjectIsNoticedWhereItWasSaved() throws Exception {
		SortedMap<String, String> before = ProjectFiles.of(root);
		removeBob();
		putBack(before);
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes());
		assertEquals(List.of(), changes(freshCopy("copy")), "elsewhere nobody can know");
		work(project -> project.plant().getSettings().setOrganization("New"));
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes(), "other work does not decide on it");
		work(project -> project.decisions().undo("logins of device PLC_1"));
		assertEquals(List.of(), changes());
		assertFalse(read("devices/PLC_1.device").contains("bob"));
	}

	@Test
	void theTimeBeforeAnAdministratorLeftDoesNotComeBack() throws Exception {
		SortedMap<String, String> before = ProjectFiles.of(root);
		work(project -> assertTrue(project.protection().removeAdministrator("ben").isEmpty()));
		assertEquals(List.of(), changes());
		putBack(before);
		assertEquals(List.of("PUT_BACK key of the seals"), changes());
		work(project -> project.decisions().accept("key of the seals"));
		assertEquals(List.of(), changes());
	}

	@Test
	void aFileOfTheFirstFormatIsNoWayBack() throws Exception {
		work(project -> project.plant().getSettings().setOrganization("New"));
		List<String> first = new ArrayList<>();
		for (String line : read(SealFile.PATH).split("\n")) {
			String[] fields = line.split("\t");
			first.add(fields.length == 5 ? String.join("\t", fields[0], fields[3], fields[4]) : line);
		}
		Files.write(root.resolve(SealFile.PATH), first);
		assertTrue(changes().contains("PUT_BACK settings"), () -> "lines without an order do not count any more");
		Files.write(root.resolve(SealFile.PATH), first.stream().filter(line -> !line.startsWith("head\t")).toList());
		assertTrue(changes().contains("PUT_BACK settings"), () -> "nor where the head is gone, too");
	}

	@Test
	void whatWasSavedBySomebodyElseMeanwhileIsNoChange() throws Exception {
		try (Project open = Project.open(root)) {
			ProjectBuilder.login(open);
			removeBob();
			assertEquals(List.of(), open.integrity().changes(), "it is as it was when it was read");
			open.device("PLC_2").orElseThrow().setGlobalSecurity(true);
			open.save();
		}
		assertEquals(List.of(), changes());
		assertFalse(read("devices/PLC_1.device").contains("bob"));
	}

	@Test
	void whatIsSealedWithAKeyThatWasExchangedMeanwhileIsNotSaved() throws Exception {
		try (Project open = Project.open(root)) {
			ProjectBuilder.login(open);
			withoutBob(open);
			work(project -> assertTrue(project.protection().removeAdministrator("ben").isEmpty()));
			assertEquals(ProjectProblem.CHANGED_OUTSIDE,
					assertThrows(ProblemException.class, open::save).problem().code());
		}
		assertEquals(List.of(), changes());
		assertTrue(read("devices/PLC_1.device").contains("bob"));
	}

	@Test
	void anExchangeOfTheKeySealsNothingThatWasSavedMeanwhile() throws Exception {
		try (Project open = Project.open(root)) {
			ProjectBuilder.login(open);
			assertTrue(open.protection().removeAdministrator("ben").isEmpty());
			removeBob();
			assertEquals(ProjectProblem.CHANGED_OUTSIDE,
					assertThrows(ProblemException.class, open::save).problem().code());
		}
		assertEquals(List.of(), changes());
		assertFalse(read("devices/PLC_1.device").contains("bob"));
	}
}
