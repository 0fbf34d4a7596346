// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.integrity.IntegrityProblem;
import org.sealbench.project.integrity.SealFile;

/** Somebody without a login puts a protected project, or a part of it, back to what an administrator sealed earlier. */
class PutBackTest extends PutBackScene {

	@Test
	void oneItemWithItsSealIsNoticedInEveryCopy() throws Exception {
		String device = read("devices/PLC_1.device");
		List<String> seals = lines("logins of device PLC_1\t");
		removeBob();
		work(project -> project.plant().getSettings().setOrganization("New"));
		write("devices/PLC_1.device", device);
		assertEquals(List.of("CHANGED logins of device PLC_1"), changes());
		String present = read(SealFile.PATH);
		write(SealFile.PATH, present + seals.get(0) + "\n");
		assertEquals(List.of("CHANGED logins of device PLC_1"), changes(), "the old seal beside the new one");
		write(SealFile.PATH, present);
		putBackLines("logins of device PLC_1\t", seals);
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes(), "the old seal instead of the new one");
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes(freshCopy("copy")));
	}

	@Test
	void anAdministratorAcceptsItOrUndoesIt() throws Exception {
		String device = read("devices/PLC_1.device");
		List<String> seals = lines("logins of device PLC_1\t");
		removeBob();
		String without = read("devices/PLC_1.device");
		write("devices/PLC_1.device", device);
		putBackLines("logins of device PLC_1\t", seals);
		Path other = freshCopy("other");
		work(project -> project.decisions().undo("logins of device PLC_1"));
		assertEquals(List.of(), changes());
		assertEquals(without, read("devices/PLC_1.device"), "what this station remembers says what was there");
		assertEquals(IntegrityProblem.CANNOT_UNDO,
				assertThrows(ProblemException.class,
						() -> work(other, project -> project.decisions().undo("logins of device PLC_1"))).problem()
						.code());
		work(other, project -> project.decisions().accept("logins of device PLC_1"));
		assertEquals(List.of(), changes(other));
		assertTrue(Files.readString(other.resolve("devices/PLC_1.device")).contains("bob"));
	}

	@Test
	void workOnTopOfItDoesNotSealIt() throws Exception {
		String device = read("devices/PLC_1.device");
		List<String> seals = lines("logins of device PLC_1\t");
		removeBob();
		write("devices/PLC_1.device", device);
		putBackLines("logins of device PLC_1\t", seals);
		work(project -> {
			project.device("PLC_1").orElseThrow().getWebServer().getUsers().remove(1);
			project.device("PLC_1").orElseThrow().setGlobalSecurity(true);
			project.device("PLC_2").orElseThrow().setGlobalSecurity(true);
		});
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes());
		assertEquals(List.of("PUT_BACK logins of device PLC_1"), changes(freshCopy("copy")));
	}

	@Test
	void aDeviceThatWasRemovedOrRenamedDoesNotComeBack() throws Exception {
		String one = read("devices/PLC_1.device");
		String two = read("devices/PLC_2.device");
		List<String> seals = read(SealFile.PATH).lines().filter(line -> line.contains("PLC_")).toList();
		work(project -> {
			project.plant().getDevices().remove(0);
			project.plant().getDevices().get(0).setName("PLC_3");
		});
		assertEquals(List.of(), changes());
		write("devices/PLC_1.device", one);
		write("devices/PLC_2.device", two);
		Files.write(root.resolve(SealFile.PATH), seals, StandardOpenOption.APPEND);
		assertEquals(List.of("ADDED device PLC_1", "ADDED device PLC_2", "ADDED logins of device PLC_1",
				"ADDED logins of device PLC_2"), changes());
		work(project -> {
			for (String each : List.of("device PLC_1", "logins of device PLC_2", "device PLC_2",
					"logins of device PLC_1")) {
				project.decisions().accept(each);
			}
		});
		assertEquals(List.of(), changes(), "one who may can bring it back");
	}

	@Test
	void anAdministratorsFormerPasswordDoesNotComeBack() throws Exception {
		String plant = read(ProjectFolder.PLANT);
		List<String> seals = lines("administrator ben\t");
		work(project -> project.protection().setPassword("ben", "another staple 9".toCharArray()));
		write(ProjectFolder.PLANT, plant);
		putBackLines("administrator ben\t", seals);
		assertEquals(List.of("PUT_BACK administrator ben"), changes());
	}

	@Test
	void anEarlierRevocationListIsNoticed() throws Exception {
		Instant now = Instant.now();
		for (int number = 1; number <= 2; number++) {
			int next = number;
			work(project -> project.certificates().crls().set(CertificateNumber.of(1),
					new CrlIssuer().issue(CA, BigInteger.valueOf(next), now, now.plusSeconds(1000), List.of())));
			assertEquals(List.of(), changes());
			if (number == 1) {
				Files.copy(root.resolve("crl/0001.crl.pem"), folder.resolve("first.pem"));
			}
		}
		Files.copy(folder.resolve("first.pem"), root.resolve("crl/0001.crl.pem"), StandardCopyOption.REPLACE_EXISTING);
		assertEquals(List.of("CHANGED revocation list 0001"), changes());
		Files.delete(root.resolve("crl/0001.crl.pem"));
		assertEquals(List.of("REMOVED revocation list 0001"), changes());
	}

	@Test
	void aRevocationListThatIsSavedWithoutALoginIsAChangeAtOnce() throws Exception {
		Instant now = Instant.now();
		work(project -> project.certificates().crls().set(CertificateNumber.of(1),
				new CrlIssuer().issue(CA, BigInteger.ONE, now, now.plusSeconds(1000), List.of())));
		try (Project project = Project.open(root)) {
			assertEquals(List.of(), project.integrity().changes());
			project.certificates().crls().set(CertificateNumber.of(1),
					new CrlIssuer().issue(CA, BigInteger.TWO, now, now.plusSeconds(1000), List.of()));
			project.save();
			assertTrue(project.integrity().changes().stream()
					.anyMatch(change -> change.item().equals("revocation list 0001")));
		}
	}
}
